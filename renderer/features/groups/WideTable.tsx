import { Table } from '@mantine/core'
import type { ReactNode } from 'react'

interface WideTableProps {
  readonly label: string
  readonly minWidth: string
  readonly children: ReactNode
}

/** A table that scrolls sideways in a narrow window, by the keyboard too. */
export function WideTable({ label, minWidth, children }: WideTableProps) {
  const viewportProps = { tabIndex: 0, role: 'group', 'aria-label': label }
  return (
    <Table.ScrollContainer minWidth={minWidth} scrollAreaProps={{ viewportProps }}>
      {children}
    </Table.ScrollContainer>
  )
}
