import type { FieldValue } from './data-field.ts'

/** A figure before and after. */
export interface FigureChange {
  readonly before: FieldValue | null
  readonly after: FieldValue | null
  /** After less before, in the unit of the two; `null` for days and words, and where either is missing. */
  readonly difference: FieldValue | null
  /** The difference as a share of the earlier value, basis points; `null` where that is zero or there is none. */
  readonly changeShare: number | null
}

export function compareFigure(before: FieldValue | null, after: FieldValue | null): FigureChange {
  const [from, to] = [amountOf(before), amountOf(after)]
  if (before === null || after === null || before.kind !== after.kind || from === null || to === null) {
    return { before, after, difference: null, changeShare: null }
  }
  const difference = to - from
  const changeShare = from === 0 ? null : Math.round((difference * 10_000) / Math.abs(from))
  return { before, after, difference: withAmount(after, difference), changeShare }
}

export function isSameFigure(a: FieldValue | null, b: FieldValue | null): boolean {
  if (a === null || b === null) return a === b
  return entriesOf(a) === entriesOf(b)
}

const entriesOf = (value: FieldValue): string =>
  JSON.stringify(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)))

/** Its number in its own unit; `null` for what cannot be counted with. */
function amountOf(value: FieldValue | null): number | null {
  switch (value?.kind) {
    case 'money':
      return value.cents
    case 'share':
      return value.basisPoints
    case 'hundredths':
    case 'count':
      return value.value
    case 'day':
    case 'period':
    case 'text':
    case undefined:
      return null
  }
  return value satisfies never
}

function withAmount(value: FieldValue, amount: number): FieldValue | null {
  switch (value.kind) {
    case 'money':
      return { kind: 'money', cents: amount }
    case 'share':
      return { kind: 'share', basisPoints: amount }
    case 'hundredths':
    case 'count':
      return { kind: value.kind, value: amount }
    case 'day':
    case 'period':
    case 'text':
      return null
  }
  return value satisfies never
}
