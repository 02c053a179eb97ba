import { Text } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../../ui/fields/draft-store.ts'
import { partWords } from '../words/part-words.ts'
import { countText } from './count-text.ts'

interface TextStatsProps {
  readonly fieldKey: string
  readonly saved: string
}

/** Words and characters of a text as it stands in its box, saved or not. */
export function TextStats({ fieldKey, saved }: TextStatsProps) {
  const t = useWords(partWords)
  const format = useFormat()
  const draft = useDraft(fieldKey)
  const text = useDeferredValue(draft === null || draft.status.kind === 'saved' ? saved : draft.text)
  const { words, characters } = useMemo(() => countText(text), [text])
  const wordText = t('text.words', { count: words, number: format.count(words) })
  const characterText = t('text.characters', { count: characters, number: format.count(characters) })
  return (
    <Text size="sm" c="dimmed">
      {wordText} · {characterText}
    </Text>
  )
}
