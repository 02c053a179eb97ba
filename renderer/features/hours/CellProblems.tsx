import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { HourRow, MonthSheet } from '#contract/index.ts'
import { asMonth, daysOf, periodOfMonth } from '#domain/values/month.ts'
import { useFailureText } from '../../api/use-failure-text.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { setDraft, useDrafts } from '../../ui/fields/draft-store.ts'
import type { Draft } from '../../ui/fields/draft-store.ts'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { draftKey } from './use-hour-writes.ts'
import { useRowName } from './use-row-name.ts'
import { hoursWords } from './words.ts'

interface CellProblemsProps {
  readonly sheet: MonthSheet
  readonly rows: readonly HourRow[]
}

/** The cells that are not saved, each with its reason and the way back. What was typed stays in the cell. */
export function CellProblems({ sheet, rows }: CellProblemsProps) {
  const t = useWords(hoursWords)
  const format = useFormat()
  const rowName = useRowName()
  const reasonText = useReasonText()
  const drafts = useDrafts()
  const stuck = rows.flatMap((row) =>
    daysOf(periodOfMonth(asMonth(sheet.month))).flatMap((day) => {
      const key = draftKey(sheet, row, day)
      const draft = drafts.get(key)
      const reason = draft === undefined ? null : reasonText(draft)
      return draft === undefined || reason === null ? [] : [{ key, row, day, text: draft.text, reason }]
    }),
  )
  if (stuck.length === 0) return null
  return (
    <Alert role="alert" color="red" variant="light" title={t('problems')} icon={<IconAlertTriangle aria-hidden />}>
      {stuck.map(({ key, row, day, text, reason }) => (
        <Group key={key} gap="xs">
          <Text size="sm" c="inherit">
            {t('problem.cell', { day: format.day(day), row: rowName(row), text, reason })}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => setDraft(key, null)}>
            {t('problem.restore')}
          </Button>
        </Group>
      ))}
    </Alert>
  )
}

const ours = ['conflict', 'outside_project_period', 'more_than_a_day', 'in_sent_claim'] as const

/** Why a cell is not saved; `null` when it is on its way. */
function useReasonText(): (draft: Draft) => string | null {
  const t = useWords(hoursWords)
  const problemText = useProblemText()
  const failureText = useFailureText()
  return ({ status }) => {
    if (status.kind === 'failed') return failureText(status.error).title
    if (status.kind !== 'unreadable') return null
    const known = ours.find((code) => code === status.problem.code)
    return known === undefined ? problemText(status.problem) : t(known)
  }
}
