import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { reportWords } from '../words.ts'

interface PageInputProps {
  /** 0-based. */
  readonly page: number
  readonly count: number
  readonly onPage: (page: number) => void
}

/** The number of the page that is read; writing another goes there. */
export function PageInput({ page, count, onPage }: PageInputProps) {
  const t = useWords(reportWords)
  const [text, setText] = useState(String(page + 1))
  const go = () => {
    const number = Number(text)
    if (Number.isInteger(number) && number >= 1 && number <= count) onPage(number - 1)
    else setText(String(page + 1))
  }
  return (
    <TextInput
      size="xs"
      w="3rem"
      aria-label={t('page')}
      inputMode="numeric"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={go}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go()
      }}
      styles={{ input: { textAlign: 'center' } }}
    />
  )
}
