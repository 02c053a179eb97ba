import { Group, Stack, Text } from '@mantine/core'
import { IconFileAlert, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ProjectHint } from '#domain/catalogue/hints.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { partWords } from '../words/part-words.ts'
import { useHintText } from './hint-text.ts'
import { useProject } from './project-context.ts'

interface FieldNotesProps {
  /** Names under which the imported file's unreadable text may be kept. */
  readonly names?: readonly string[]
  readonly hint?: ProjectHint | null
  readonly children: ReactNode
}

/** What a field wants to say besides errors: a remark that doesn't block, and what the imported file held here. */
export function FieldNotes({ names = [], hint = null, children }: FieldNotesProps) {
  const t = useWords(partWords)
  const hintText = useHintText()
  const { unreadable } = useProject().detail
  const kept = [...new Set(names.flatMap((name) => unreadable[name] ?? []))]
  return (
    <Stack gap={4}>
      {children}
      {kept.map((text) => (
        <Note key={text} icon={<IconFileAlert size={16} aria-hidden />} isStrong>
          {t('unreadable', { text })}
        </Note>
      ))}
      {hint !== null && <Note icon={<IconInfoCircle size={16} aria-hidden />}>{hintText(hint)}</Note>}
    </Stack>
  )
}

interface NoteProps {
  readonly icon: ReactNode
  readonly isStrong?: boolean
  readonly children: string
}

function Note({ icon, isStrong = false, children }: NoteProps) {
  return (
    <Group role="note" gap={6} wrap="nowrap" align="flex-start" c={isStrong ? 'var(--mantine-color-error)' : 'dimmed'}>
      {icon}
      <Text size="sm" c="inherit" style={{ overflowWrap: 'anywhere' }} dir="auto">
        {children}
      </Text>
    </Group>
  )
}
