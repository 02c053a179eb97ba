import { useMemo } from 'react'
import { err, ok } from '#domain/values/result.ts'
import { InputField } from '../../../ui/fields/InputField.tsx'
import type { FieldParser } from '../../../ui/fields/parsers.ts'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'

interface YearCellProps {
  readonly of: FieldPort<number | null>
  readonly label: string
  readonly from?: number | null
  readonly to?: number | null
}

/** A year in four digits, in order with the other end; empty for none. */
export function YearCell({ of, label, from = null, to = null }: YearCellProps) {
  const parser = useMemo<FieldParser<number | null>>(
    () => ({
      format: (value) => (value === null ? '' : String(value)),
      parse(text) {
        const digits = text.trim()
        if (digits === '') return ok(null)
        const year = /^\d{4}$/.test(digits) ? Number(digits) : Number.NaN
        if (!(year >= 1900 && year <= 2200)) return err({ code: 'year_out_of_range' })
        const isOutOfOrder = (from !== null && year < from) || (to !== null && year > to)
        return isOutOfOrder ? err({ code: 'end_before_start' }) : ok(year)
      },
    }),
    [from, to],
  )
  return <InputField of={of} label={label} hideLabel parser={parser} inputMode="numeric" />
}
