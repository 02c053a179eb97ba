import { Alert, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { problemsOf, problemText } from './claim-text.ts'
import { claimFindingWords } from './words/finding-words.ts'

/** Why a command was not done: each reason as a sentence, or what else went wrong. */
export function Problems({ error }: { readonly error: unknown }) {
  const t = useWords(claimFindingWords)
  const { language } = useLanguage()
  if (error === null) return null
  const problems = problemsOf(error)
  if (problems === null) return <ErrorPanel error={error} />
  const texts = [...new Set(problems.map((problem) => problemText(problem, language)))]
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      title={t('blocks')}
      icon={<IconAlertTriangle aria-hidden />}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <List size="sm">
        {texts.map((text) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
