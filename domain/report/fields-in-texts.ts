import { runsOf } from '../narrative/narrative.ts'
import type { Narrative } from '../narrative/narrative.ts'
import type { FieldReading } from './data-field.ts'
import { readField } from './data-fields.ts'
import type { ReportInput } from './report-input.ts'

/** Keys of the figures that a text has in it, each once. */
export function fieldKeysOf(narrative: Narrative): readonly string[] {
  const runs = narrative.flatMap((block) => runsOf(block).flat())
  return [...new Set(runs.flatMap((run) => ('field' in run ? [run.field] : [])))]
}

/** The figures that the texts of a report have in them, by their key; those without a value are left out. */
export function figuresOf(input: ReportInput): Readonly<Record<string, FieldReading>> {
  const keys = Object.values(input.texts).flatMap(({ narrative }) => fieldKeysOf(narrative))
  return Object.fromEntries(
    [...new Set(keys)].flatMap((key) => {
      const reading = readField(input, key)
      return reading === null ? [] : [[key, reading] as const]
    }),
  )
}
