import { Group, Paper, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { placeOf } from '../../../ui/place/place-of.ts'
import { MoveButtons } from '../../project/parts/MoveButtons.tsx'

interface OwnerCardProps {
  /** Of the row. */
  readonly id: string
  readonly name: string
  readonly index: number
  readonly count: number
  readonly busy: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
  /** The fields of the row itself. */
  readonly fields: ReactNode
  /** What belongs to it. */
  readonly children?: ReactNode
}

/** A row of the plan that has lists of its own. */
export function OwnerCard({ id, name, index, count, busy, onMove, onRemove, fields, children }: OwnerCardProps) {
  return (
    <Paper component="section" withBorder p="md" aria-label={name} data-row {...placeOf(id)}>
      <Stack gap="sm">
        <Group align="flex-start" wrap="nowrap" gap="xs">
          <div style={{ flex: 1, minWidth: 0 }}>{fields}</div>
          <MoveButtons name={name} index={index} count={count} isLocked={busy} onMove={onMove} onRemove={onRemove} />
        </Group>
        {children}
      </Stack>
    </Paper>
  )
}
