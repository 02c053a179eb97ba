import type { LedgerSettings } from '#domain/ledger/settings.ts'
import { isDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'

/** The settings as fields edit them: days and amounts as parsers give them, the proof as a choice. */
export interface SettingsFields {
  readonly pendingSince: string | null
  readonly isGroupProject: boolean
  readonly procurementThreshold: number | null
  readonly vatProof: 'yes' | 'no' | null
  readonly inKindWorkHour: number | null
  readonly inKindMachineHour: number | null
}

export function settingsFields({ vatProof, ...others }: LedgerSettings): SettingsFields {
  return { ...others, vatProof: vatProof === null ? null : vatProof ? 'yes' : 'no' }
}

/** As the contract takes them. */
export function settingsOut({ vatProof, ...others }: Partial<SettingsFields>) {
  return { ...others, ...(vatProof === undefined ? {} : { vatProof: vatProof === null ? null : vatProof === 'yes' }) }
}

/** As the rules take them; a parser has checked what a field holds. */
export function settingsIn(fields: Partial<SettingsFields>): Partial<LedgerSettings> {
  const { pendingSince, procurementThreshold, inKindWorkHour, inKindMachineHour, ...others } = settingsOut(fields)
  return {
    ...others,
    ...(pendingSince === undefined
      ? {}
      : { pendingSince: pendingSince !== null && isDay(pendingSince) ? pendingSince : null }),
    ...(procurementThreshold === undefined ? {} : { procurementThreshold: amount(procurementThreshold) }),
    ...(inKindWorkHour === undefined ? {} : { inKindWorkHour: amount(inKindWorkHour) }),
    ...(inKindMachineHour === undefined ? {} : { inKindMachineHour: amount(inKindMachineHour) }),
  }
}

const amount = (value: number | null) => (value === null ? null : cents(value))
