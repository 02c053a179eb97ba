import { Center, Loader } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { ErrorPanel } from './ErrorPanel.tsx'
import { uiWords } from './words.ts'

interface QueryViewProps<Data, Failure> {
  readonly query: UseQueryResult<Data, Failure>
  readonly children: (data: Data) => ReactNode
}

/** The three faces of something read from the host: on its way, failed with a way out, here. */
export function QueryView<Data, Failure>({ query, children }: QueryViewProps<Data, Failure>) {
  const t = useWords(uiWords)
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />
  return (
    <Center py="xl">
      <Loader role="status" aria-label={t('loading')} size="sm" />
    </Center>
  )
}
