import type { Told } from '../eligible-costs/cost-facts.ts'
import { hourHundredths } from '../hours/worked-hours.ts'
import type { Regime } from '../rules/regime.ts'
import { inKindRuleOn, inKindValue, IN_KIND_RULES } from '../shares/in-kind.ts'
import type { InKindRule } from '../shares/in-kind.ts'
import type { Day } from '../values/day.ts'
import { sumCents } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { LedgerSettings } from './settings.ts'

/** Voluntary work as it is written down (talkootyö). Hours in hundredths, the driver's own among `hours`. */
export interface InKindEntry {
  readonly isOfAge: Told
  readonly workDay: Day | null
  readonly hours: number | null
  readonly machineHours: number | null
  readonly signedOn: Day | null
}

export function knowsInKind(regime: Regime): boolean {
  return regime === 'RUR14' || regime === 'RUR23'
}

/**
 * The rule with the prices that hold: by the day of the decision, with the project's own figures over them. Before
 * there is a decision, the newest of the regime. Undefined in the structural funds, which accept none (VNA 866/2021
 * 24 § 2).
 */
export function inKindRuleFor(
  regime: Regime,
  decidedOn: Day | null,
  { inKindWorkHour, inKindMachineHour }: Pick<LedgerSettings, 'inKindWorkHour' | 'inKindMachineHour'>,
): InKindRule | undefined {
  if (!knowsInKind(regime)) return undefined
  const usual = IN_KIND_RULES.findLast(({ validTo }) => (validTo === null) === (regime === 'RUR23'))
  const row = (decidedOn === null ? undefined : inKindRuleOn(decidedOn)) ?? usual
  if (row === undefined) return undefined
  const { workHour, machineHour } = row.parameters
  return {
    ...row,
    parameters: {
      ...row.parameters,
      workHour: { ...workHour, value: inKindWorkHour ?? workHour.value },
      machineHour: { ...machineHour, value: inKindMachineHour ?? machineHour.value },
    },
  }
}

/** Null while no hours are known. */
export function valueOfEntry({ hours, machineHours }: InKindEntry, rule: InKindRule): Cents | null {
  if (hours === null && machineHours === null) return null
  return inKindValue(hourHundredths(hours ?? 0), hourHundredths(machineHours ?? 0), rule)
}

/** Whether the entry counts: worker of age, a day, hours and a signature. What nobody has told is no yes. */
export function isWhole(entry: InKindEntry): boolean {
  return entry.isOfAge === true && entry.workDay !== null && entry.hours !== null && entry.signedOn !== null
}

export interface InKindSums {
  readonly hours: number
  readonly machineHours: number
  /** Of whole entries; a cost and private funding at once. */
  readonly value: Cents
  readonly openValue: Cents
}

/** Each entry is priced by itself, as the list that is handed in shows it. */
export function sumsOfWork(entries: readonly InKindEntry[], rule: InKindRule | undefined): InKindSums {
  const whole = entries.filter(isWhole)
  const open = entries.filter((entry) => !isWhole(entry))
  const valueOf = (some: readonly InKindEntry[]) =>
    sumCents(rule === undefined ? [] : some.flatMap((entry) => valueOfEntry(entry, rule) ?? []))
  const sum = (field: 'hours' | 'machineHours') => whole.reduce((total, entry) => total + (entry[field] ?? 0), 0)
  return {
    hours: sum('hours'),
    machineHours: sum('machineHours'),
    value: valueOf(whole),
    openValue: valueOf(open),
  }
}
