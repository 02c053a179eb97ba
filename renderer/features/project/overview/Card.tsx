import { Anchor, Group, Paper, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './Card.module.css'

interface CardProps {
  readonly title: string
  /** Where the card's figures can be changed. */
  readonly more?: { readonly href: string; readonly label: string }
  readonly children: ReactNode
}

export function Card({ title, more, children }: CardProps) {
  return (
    <Paper component="section" withBorder p="md" className={classes['card'] ?? ''} aria-label={title}>
      <Group justify="space-between" align="baseline" mb="xs" wrap="nowrap">
        <Title order={2} size="h5">
          {title}
        </Title>
        {more !== undefined && (
          <Anchor component={Link} href={more.href} size="sm">
            {more.label}
          </Anchor>
        )}
      </Group>
      {children}
    </Paper>
  )
}
