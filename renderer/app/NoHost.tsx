import { Container, Text, Title } from '@mantine/core'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { appWords } from './words.ts'

/** A plain page for when there is nobody to talk to: a link used twice, or a program that has stopped. */
export function NoHost({ why }: { readonly why: 'no_session' | 'unreachable' }) {
  const t = useWords(appWords)
  return (
    <Container size="xs" component="main" py="xl">
      <Title order={1} size="h3" mb="sm">
        {t(why)}
      </Title>
      <Text>{t(`${why}.help`)}</Text>
    </Container>
  )
}
