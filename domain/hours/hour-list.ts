import { headerReader } from '../tables/header-words.ts'
import type { FieldColumns } from '../tables/header-words.ts'
import type { Day } from '../values/day.ts'
import type { WorkedHours } from './worked-hours.ts'
import type { HourKind } from './hour-kind.ts'

/** What a column of an hour list (tuntilista) may hold: one row is a person's work on a day. */
export const HOUR_LIST_FIELDS = ['person', 'day', 'work', 'activity', 'hours'] as const
export type HourListField = (typeof HOUR_LIST_FIELDS)[number]
export type HourListColumns = FieldColumns<HourListField>

/** Headers of hour lists in Finnish, Swedish and English. */
export const hourListHeaders = headerReader<HourListField>(HOUR_LIST_FIELDS, {
  person: `henkilö nimi työntekijä tekijä henkilönnimi työntekijännimi person namn anställd arbetstagare name employee
    employeename worker`.split(/\s+/),
  day: 'pvm päivä päivämäärä työpäivä kirjauspvm datum dag arbetsdag date day workday'.split(' '),
  work: `hanke projekti hankekoodi projektikoodi projektinumero kohde työkohde laji työlaji projekt projektkod project
    projectcode projectnumber`.split(/\s+/),
  activity: `tehtävä työpaketti selite kuvaus toiminto aktiviteetti työtehtävä uppgift arbetspaket beskrivning aktivitet
    task workpackage activity description`.split(/\s+/),
  hours: 'tunnit tunti h määrä kesto tuntimäärä työtunnit timmar tid hours time duration quantity'.split(' '),
})

/** What a row says, when all of it could be read. Hours are hundredths, above zero. */
export interface HourListEntry {
  readonly staffId: string
  readonly day: Day
  readonly kind: HourKind
  readonly projectId: string | null
  readonly activity: string
  readonly hours: WorkedHours
}

/** Why a row is not taken in. `column` of a problem is the place in the file; -1 = the row as a whole. */
export type HourListProblemCode =
  | 'missing'
  | 'not_a_day'
  | 'not_hours'
  | 'no_hours'
  | 'too_long'
  | 'unknown_person'
  | 'ambiguous_person'
  | 'unknown_work'
  | 'outside_employment'
  | 'outside_project_period'
  | 'period_locked'
  | 'more_than_a_day'
  /** The day has other hours of the same work already. */
  | 'other_hours'

/** One row for the preview, as `ImportTuple` of the ledger has it. */
export type HourListTuple = readonly [
  line: number,
  outcome: 'accepted' | 'rejected' | 'duplicate',
  raw: readonly string[],
  /** What each column was read as; null for columns left out and cells that could not be read. */
  parsed: readonly (string | number | null)[],
  problems: readonly (readonly [column: number, code: HourListProblemCode])[],
]

/** Rows of the same work of a person on a day are one cell of the sheet. */
export function cellKeyOf({ staffId, day, kind, projectId, activity }: Omit<HourListEntry, 'hours'>): string {
  return JSON.stringify([staffId, day, kind, projectId, activity])
}
