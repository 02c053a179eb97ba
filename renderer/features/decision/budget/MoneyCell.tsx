import { Table } from '@mantine/core'
import { useFormat } from '../../../i18n/format.ts'

/** A sum in a table, never broken on two lines. */
export function MoneyCell({ amount, strong = false }: { readonly amount: number; readonly strong?: boolean }) {
  const format = useFormat()
  return (
    <Table.Td ta="right" fw={strong ? 600 : undefined} style={{ whiteSpace: 'nowrap' }}>
      {format.money(amount)}
    </Table.Td>
  )
}
