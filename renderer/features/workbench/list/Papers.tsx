import { Anchor, List } from '@mantine/core'
import { Link } from 'wouter'
import type { FormSummary } from '#contract/index.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { Part } from '../../people/Part.tsx'
import { reportsWords } from '../words/report-words.ts'

interface PapersProps {
  readonly projectId: string
  /** Forms without texts. */
  readonly forms: readonly FormSummary[]
}

/** What is made of the data alone: claim summary, hours, companies, events and the rest. */
export function Papers({ projectId, forms }: PapersProps) {
  const t = useWords(reportsWords)
  const { language } = useLanguage()
  return (
    <Part title={t('papers')} help={t('papers.help')}>
      <List spacing={4}>
        {forms.map(({ id, names }) => (
          <List.Item key={id}>
            <Anchor component={Link} href={paths.paper(projectId, id)}>
              {names[language] ?? id}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Part>
  )
}
