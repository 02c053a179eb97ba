import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { paths } from '../ui/paths.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { appWords } from './words.ts'

export function NotFound() {
  const t = useWords(appWords)
  return (
    <>
      <PageHeader title={t('not_found')} />
      <EmptyState
        title={t('not_found.help')}
        actions={
          <Anchor component={Link} href={paths.projects}>
            {t('to_projects')}
          </Anchor>
        }
      >
        {null}
      </EmptyState>
    </>
  )
}
