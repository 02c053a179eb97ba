import { Stack } from '@mantine/core'
import type { GroupDetail, GroupState } from '#contract/index.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { VerdictLine } from '../Verdict.tsx'
import { memberWords } from '../words/member-words.ts'

interface SizeNotesProps {
  readonly state: Pick<GroupState, 'sizes' | 'publicShare'>
  readonly limits: GroupDetail['limits']
}

/** How many are in on which days, and the share of public money, each with its rule. */
export function SizeNotes({ state: { sizes, publicShare }, limits: { least, most } }: SizeNotesProps) {
  const t = useWords(memberWords)
  const format = useFormat()
  return (
    <Stack gap={4}>
      {sizes.map(({ days, companyIds, verdict }) => {
        const said = { days: format.period(days.start, days.end), count: companyIds.length }
        const text =
          verdict.reason === 'too_few_companies'
            ? t('size.few', { ...said, least })
            : verdict.reason === 'too_many_companies'
              ? t('size.many', { ...said, most })
              : t('size', said)
        return (
          <VerdictLine key={days.start} verdict={verdict}>
            {text}
          </VerdictLine>
        )
      })}
      {publicShare !== null && <VerdictLine verdict={publicShare} />}
    </Stack>
  )
}
