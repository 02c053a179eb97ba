import { suppressSmall } from '#domain/indicators/suppress.ts'
import type { Gender, SizeClass } from '#domain/indicators/indicator-type.ts'
import type { IndicatorLine } from '#domain/indicators/indicator-line.ts'
import type { MonitoringLabels } from './labels.ts'

export interface Division {
  label: string
  /** Hundredths; `null` = suppressed. */
  value: number | null
}

/**
 * The groups of an indicator's result, and those who told nothing, so that each kind of group adds up to the result.
 * Counts of persons are published with the small ones left out; jobs and companies as they are.
 */
export function divisionsOf(line: IndicatorLine, words: MonitoringLabels): readonly Division[] {
  const genders = entriesOf<Gender>(line.genders).map(([gender, value]) => ({ label: words.genders[gender], value }))
  const ages = entriesOf(line.ages).map(([band, value]) => ({ label: words.age.replace('{band}', band), value }))
  const sizes = entriesOf<SizeClass>(line.sizes).map(([size, value]) => ({ label: words.sizes[size], value }))
  const founded = line.foundedByWomen === null ? [] : [{ label: words.founded, value: line.foundedByWomen }]
  // Where only women are told, the rest is not a group of its own.
  const isWomenOnly = genders.length === 1
  return [
    ...(isWomenOnly ? genders : published(genders, line, words)),
    ...published(ages, line, words),
    ...published(sizes, line, words),
    ...founded,
  ]
}

function published(
  groups: readonly { label: string; value: number }[],
  { cumulative, counting }: IndicatorLine,
  words: MonitoringLabels,
): Division[] {
  if (groups.length === 0 || cumulative === 0) return []
  const told = groups.reduce((sum, { value }) => sum + value, 0)
  const whole = cumulative > told ? [...groups, { label: words.untold, value: cumulative - told }] : [...groups]
  if (counting !== 'persons') return whole.filter(({ value }) => value !== 0)
  const { counts } = suppressSmall(whole.map(({ value }) => Math.max(0, Math.round(value / 100))))
  return whole.map(({ label, value }, index) => ({ label, value: counts[index] === null ? null : value }))
}

function entriesOf<Key extends string>(record: Readonly<Partial<Record<Key, number>>>): [Key, number][] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the record's own type
  return Object.entries(record) as [Key, number][]
}
