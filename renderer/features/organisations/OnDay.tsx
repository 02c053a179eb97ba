import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { organisationWords } from './words.ts'

interface OnDayProps {
  readonly on: string
  readonly onChange: (day: string) => void
}

/** The day of which the verdicts are; what can't be read as a day changes nothing and says so. */
export function OnDay({ on, onChange }: OnDayProps) {
  const t = useWords(organisationWords)
  const problemText = useProblemText()
  const [text, setText] = useState(dayParser.format(on))
  const read = dayParser.parse(text)
  return (
    <TextInput
      label={t('on')}
      w="9rem"
      value={text}
      error={read.ok ? undefined : problemText(read.error)}
      onChange={(event) => {
        setText(event.currentTarget.value)
        const next = dayParser.parse(event.currentTarget.value)
        if (next.ok && next.value !== null) onChange(next.value)
      }}
    />
  )
}
