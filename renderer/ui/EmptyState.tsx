import { Stack, Text, ThemeIcon, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly icon?: ReactNode
  readonly title: string
  /** What would be here, and how it gets here. */
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** An empty screen that teaches. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <Stack align="center" gap="sm" py="xl" px="md" maw="36rem" mx="auto" ta="center">
      {icon !== undefined && (
        <ThemeIcon variant="light" size={48} radius="xl" aria-hidden>
          {icon}
        </ThemeIcon>
      )}
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="dimmed" component="div">
        {children}
      </Text>
      {actions}
    </Stack>
  )
}
