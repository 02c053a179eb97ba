import { Group, Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import type { ReactNode } from 'react'

interface PartProps {
  readonly title: string
  readonly help?: string
  readonly actions?: ReactNode
  /** `placeOf` or `fieldPlace`, when an address may lead to it. */
  readonly place?: object
  readonly children: ReactNode
}

/** A part of a page under its own heading. */
export function Part({ title, help, actions, place, children }: PartProps) {
  const id = useId()
  return (
    <Stack component="section" gap="xs" aria-labelledby={id} tabIndex={place && -1} {...place}>
      <Group justify="space-between" align="flex-end">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {actions}
      </Group>
      {help !== undefined && (
        <Text size="sm" c="dimmed">
          {help}
        </Text>
      )}
      {children}
    </Stack>
  )
}
