import { Table } from '@mantine/core'
import { useMemo } from 'react'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { InputField } from '../../../ui/fields/InputField.tsx'
import { moneyParser } from '../../../ui/fields/parsers.ts'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'

interface AmountCellProps {
  readonly of: FieldPort<number | null>
  readonly label: string
  /** The only amount of its row: an empty one would take the row away, so it becomes zero. */
  readonly isOnly: boolean
  readonly row: number
  readonly column: number
}

/** An amount of the budget table. */
export function AmountCell({ of, label, isOnly, row, column }: AmountCellProps) {
  const { language } = useLanguage()
  const parser = useMemo(() => moneyParser(language), [language])
  const { key, value, save } = of
  const port = {
    key,
    value,
    save: (next: number | null, base: Parameters<typeof save>[1]) => save(isOnly ? (next ?? 0) : next, base),
  }
  return (
    <Table.Td data-row={row} data-column={column}>
      <InputField of={port} label={label} hideLabel parser={parser} inputMode="decimal" align="right" />
    </Table.Td>
  )
}
