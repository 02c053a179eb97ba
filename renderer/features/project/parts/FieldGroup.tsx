import { Fieldset, SimpleGrid, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './FieldGroup.module.css'

interface FieldGroupProps {
  readonly title: string
  readonly hint?: string
  /** Columns when the pane is wide enough; one otherwise. */
  readonly columns?: 1 | 2
  /** `placeOf` or `fieldPlace`, when an address may lead to it. */
  readonly place?: object
  readonly children: ReactNode
}

/** Fields that belong together, under their name. */
export function FieldGroup({ title, hint, columns = 2, place, children }: FieldGroupProps) {
  return (
    <Fieldset legend={title} className={classes['group'] ?? ''} tabIndex={place && -1} {...place}>
      <Stack gap="sm">
        {hint !== undefined && (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
        <SimpleGrid type="container" cols={{ base: 1, '34rem': columns }} spacing="md" verticalSpacing="md">
          {children}
        </SimpleGrid>
      </Stack>
    </Fieldset>
  )
}

/** A field that takes the whole width of its group. */
export function WideField({ children }: { readonly children: ReactNode }) {
  return <div className={classes['wide']}>{children}</div>
}
