import { err, ok } from '#domain/values/result.ts'
import type { FieldParser } from '../../ui/fields/parsers.ts'

const most = 1_000_000

/** A whole number of zero or more. */
export const weightParser: FieldParser<number> = {
  format: String,
  parse(text) {
    const value = text.trim()
    if (value === '') return err({ code: 'empty' })
    if (!/^\d+$/.test(value)) return err({ code: 'not_a_number' })
    return Number(value) > most ? err({ code: 'out_of_range' }) : ok(Number(value))
  },
}
