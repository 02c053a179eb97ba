import { NumberField } from '../../../ui/fields/fields.tsx'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'
import { asWhole } from './indicator-row.ts'

/** Largest count that the contract takes, in hundredths. */
const largest = 100_000_000_000

interface CountFieldProps {
  readonly of: FieldPort<number | null>
  readonly label: string
  /** Decimals that the form prints. A value that has more of them shows them all. */
  readonly decimals: 0 | 2
}

/** Room for the longest label on one line. */
const width = '22rem'

/** A count kept in hundredths. */
export function CountField({ of, label, decimals }: CountFieldProps) {
  const isWhole = decimals === 0 && (of.value ?? 0) % 100 === 0
  return isWhole ? (
    <NumberField width={width} of={asWhole(of)} label={label} rules={{ scale: 0, min: 0, max: largest / 100 }} />
  ) : (
    <NumberField width={width} of={of} label={label} rules={{ scale: 2, min: 0, max: largest }} />
  )
}
