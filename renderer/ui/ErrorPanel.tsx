import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useFailureText } from '../api/use-failure-text.ts'
import { useWords } from '../i18n/LanguageProvider.tsx'
import { uiWords } from './words.ts'

interface ErrorPanelProps {
  readonly error: unknown
  readonly onRetry?: () => void
  readonly children?: ReactNode
}

/** What happened, what is safe, what to do. */
export function ErrorPanel({ error, onRetry, children }: ErrorPanelProps) {
  const t = useWords(uiWords)
  const { title, help } = useFailureText()(error)
  return (
    <Alert role="alert" color="red" variant="light" title={title} icon={<IconAlertTriangle aria-hidden />}>
      <Text c="inherit">{help}</Text>
      {(onRetry !== undefined || children !== undefined) && (
        <Group gap="xs" mt="sm">
          {onRetry !== undefined && (
            <Button size="compact-md" variant="default" onClick={onRetry}>
              {t('try_again')}
            </Button>
          )}
          {children}
        </Group>
      )}
    </Alert>
  )
}
