import { addDays } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import type { Period } from '../values/period.ts'
import { GENDERS, SIZE_CLASSES } from './indicator-type.ts'
import type { Counting, Gender, SizeClass } from './indicator-type.ts'
import { identityOf } from './result-row.ts'
import type { ResultRow } from './result-row.ts'
import { trainingDays } from './training-days.ts'

/** Figures in hundredths. The parts need not add up to the total: a row may not say its gender or size. */
export interface Tally {
  readonly total: number
  readonly genders: Readonly<Record<Gender, number>>
  readonly sizes: Readonly<Record<SizeClass, number>>
  /** By age band, in the order of the text. */
  readonly ages: Readonly<Record<string, number>>
  readonly foundedByWomen: number
  /** Rows of somebody who was counted before. */
  readonly repeated: number
  /** Rows of organisations or persons that say not whose they are, and so can't be told apart. */
  readonly anonymous: number
}

/**
 * What the rows up to and including `until` add up to; all of them without it. An organisation or person is counted
 * once, on its first day (of rows of one day, by the smaller id), however often it comes.
 */
export function tally(rows: readonly ResultRow[], counting: Counting, until: Day | null = null): Tally {
  const within = rows.filter(({ day }) => until === null || day <= until)
  const seen = new Set<string>()
  const counted = within.toSorted(byDay).filter((row) => {
    const identity = identityOf(row, counting)
    if (identity === null) return true
    if (seen.has(identity)) return false
    seen.add(identity)
    return true
  })
  const figure = (part: readonly ResultRow[]) => figureOf(part, counting)
  const ages = [...new Set(counted.flatMap(({ ageBand }) => ageBand ?? []))].toSorted()
  const isByIdentity = counting === 'organisations' || counting === 'persons'
  return {
    total: figure(counted),
    genders: byKey(GENDERS, (gender) => figure(counted.filter((row) => row.gender === gender))),
    sizes: byKey(SIZE_CLASSES, (size) => figure(counted.filter((row) => row.sizeClass === size))),
    ages: byKey(ages, (age) => figure(counted.filter((row) => row.ageBand === age))),
    foundedByWomen: figure(counted.filter((row) => row.foundedByWomen)),
    repeated: within.length - counted.length,
    anonymous: isByIdentity ? counted.filter((row) => identityOf(row, counting) === null).length : 0,
  }
}

/**
 * What a period brought: the figure at its end less the figure on the day before it began. Periods that follow each
 * other therefore add up to the cumulative figure, training days with their rounding included.
 */
export function tallyWithin(rows: readonly ResultRow[], counting: Counting, { start, end }: Period): number {
  return tally(rows, counting, end).total - tally(rows, counting, addDays(start, -1)).total
}

function figureOf(rows: readonly ResultRow[], counting: Counting): number {
  const sum = rows.reduce((total, { amount }) => total + amount, 0)
  return counting === 'trainingDays' ? trainingDays(sum) : sum
}

function byDay(a: ResultRow, b: ResultRow): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function byKey<Key extends string>(keys: readonly Key[], value: (key: Key) => number): Record<Key, number> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key of the list is there
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, number>
}
