import { List, Text } from '@mantine/core'
import type { ReportReadiness } from '#contract/index.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { lockWords } from '../words/lock-words.ts'

type Lack = ReportReadiness['blocking'][number]

/** What a report lacks, a sentence for each. */
export function LackList({ title, lacks }: { readonly title: string; readonly lacks: readonly Lack[] }) {
  const t = useWords(lockWords)
  const { language } = useLanguage()
  const sentence = (lack: Lack): string => {
    switch (lack.kind) {
      case 'section_empty':
      case 'section_unready':
      case 'picture_alt':
        return t(lack.kind, { title: lack.title })
      case 'signatories':
      case 'signed_on':
        return t(lack.kind)
      case 'finding':
        return lack.message[language] ?? lack.checkId
    }
    return lack satisfies never
  }
  const sentences = [...new Set(lacks.map(sentence))]
  return (
    <div>
      <Text fw={600} size="sm">
        {title}
      </Text>
      <List size="sm">
        {sentences.map((each) => (
          <List.Item key={each}>{each}</List.Item>
        ))}
      </List>
    </div>
  )
}
