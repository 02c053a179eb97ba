import { Badge } from '@mantine/core'
import type { CompanyVerdict } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { verdictWords } from './verdict-words.ts'

const colors = {
  OK: 'teal',
  OK_AT_LIMIT: 'teal',
  FAIL: 'red',
  MISSING_DATA: 'orange',
  REVIEW: 'yellow',
  NOT_APPLICABLE: 'gray',
} as const satisfies Record<CompanyVerdict['status'], string>

/** A rule's state in a word; the colour only repeats it. */
export function StatusMark({ status }: { readonly status: CompanyVerdict['status'] }) {
  const t = useWords(verdictWords)
  return (
    <Badge color={colors[status]} variant="light" c="var(--mantine-color-text)" radius="sm" tt="none" fw={600}>
      {t(`status.${status}`)}
    </Badge>
  )
}
