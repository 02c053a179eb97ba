import { Group, Stack, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import type { ReactNode } from 'react'

interface PageHeaderProps {
  readonly title: string
  /** A line under the title: what this page is for, or the key facts. */
  readonly lead?: ReactNode
  /** Buttons, at the right end. */
  readonly actions?: ReactNode
}

/** The one level-one heading of a screen. It names the window too. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} – Hankekirja`
  }, [title])
  return (
    <Group justify="space-between" align="flex-start" gap="md" mb="md">
      <Stack gap={2} flex="1 1 20rem">
        <Title order={1} size="h2" id="page-title">
          {title}
        </Title>
        {lead !== undefined && (
          <Text c="dimmed" component="div">
            {lead}
          </Text>
        )}
      </Stack>
      {actions !== undefined && <Group gap="xs">{actions}</Group>}
    </Group>
  )
}
