import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { readPeriod } from '../report/report-period.ts'
import type { ReadPeriod } from '../report/report-period.ts'
import { indicatorTableWords } from './words.ts'

interface PeriodFieldProps {
  readonly onPeriod: (period: ReadPeriod['value']) => void
}

/** The period that the figures are asked for; a text that can't be read leaves them as they were. */
export function PeriodField({ onPeriod }: PeriodFieldProps) {
  const t = useWords(indicatorTableWords)
  const [text, setText] = useState('')
  const [bad, setBad] = useState(false)
  const take = () => {
    const read = readPeriod(text)
    setBad(!read.ok)
    if (read.ok) onPeriod(read.value)
  }
  return (
    <TextInput
      label={t('period.label')}
      description={t('period.help')}
      maw="26rem"
      value={text}
      error={bad ? t('period.bad') : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
      }}
    />
  )
}
