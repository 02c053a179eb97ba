import { NativeSelect } from '@mantine/core'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { reportsWords } from '../words/report-words.ts'
import type { PeriodChoice } from './new-report-choices.ts'

interface PeriodChoicesProps {
  readonly choices: readonly PeriodChoice[]
  /** Whether the report may be about no period at all. */
  readonly mayBeNone: boolean
  /** The number of a choice, `own` or `none`. */
  readonly value: string
  readonly onChange: (value: string) => void
}

export function PeriodChoices({ choices, mayBeNone, value, onChange }: PeriodChoicesProps) {
  const t = useWords(reportsWords)
  const format = useFormat()
  const labelOf = (choice: PeriodChoice) => {
    const period = format.period(choice.period.start, choice.period.end)
    return choice.why === 'claim'
      ? t('period.claim', { period, serial: choice.serial })
      : t(`period.${choice.why}`, { period })
  }
  return (
    <NativeSelect
      flex="2 1 17rem"
      label={t('period')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        ...choices.map((choice, index) => ({ value: String(index), label: labelOf(choice) })),
        { value: 'own', label: t('period.own') },
        ...(mayBeNone ? [{ value: 'none', label: t('period.none') }] : []),
      ]}
    />
  )
}
