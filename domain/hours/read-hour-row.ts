import { rawTextOf } from '../ledger/source-cell.ts'
import type { SourceCell } from '../ledger/source-cell.ts'
import { isDay } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import { parseFinnishDay } from '../values/day-text.ts'
import { collapseSpaces } from '../values/text.ts'
import type { HourListColumns, HourListEntry, HourListField, HourListProblemCode } from './hour-list.ts'
import type { PersonFinder, Work, WorkFinder } from './hour-list-names.ts'
import { parseDayHours } from './hours-text.ts'
import { isWorkedHours } from './worked-hours.ts'
import type { WorkedHours } from './worked-hours.ts'

export interface ReadHourRow {
  /** Null when something could not be read. */
  readonly entry: HourListEntry | null
  readonly parsed: readonly (string | number | null)[]
  readonly problems: readonly (readonly [column: number, code: HourListProblemCode])[]
}

const longestActivity = 200

/** Reads a row of an hour list. Every cell that can't be read is told. */
export function readHourRow(
  cells: readonly SourceCell[],
  columns: HourListColumns,
  { personOf, workOf }: { readonly personOf: PersonFinder; readonly workOf: WorkFinder },
): ReadHourRow {
  const problems: [number, HourListProblemCode][] = []
  const placeOf = (field: HourListField) => columns.indexOf(field)
  const cellOf = (field: HourListField): SourceCell => cells[placeOf(field)] ?? ''
  const textOf = (field: HourListField) => collapseSpaces(rawTextOf(cellOf(field)))
  const complain = (field: HourListField, code: HourListProblemCode) => void problems.push([placeOf(field), code])

  const [name, workText, activity] = [textOf('person'), textOf('work'), textOf('activity')]
  const person = personOf(name)
  if (name === '') complain('person', 'missing')
  else if (!person.ok) complain('person', person.error)
  const work = workOf(workText)
  if (workText === '') complain('work', 'missing')
  else if (!work.ok) complain('work', work.error)
  const day = dayOf(cellOf('day'))
  if (day === null) complain('day', textOf('day') === '' ? 'missing' : 'not_a_day')
  const hours = hoursOf(cellOf('hours'))
  if (hours === null) complain('hours', 'not_hours')
  else if (hours === 0) complain('hours', textOf('hours') === '' ? 'missing' : 'no_hours')
  if (activity.length > longestActivity) complain('activity', 'too_long')

  const shown: Readonly<Record<HourListField, string | number | null>> = {
    person: person.ok ? person.value.name : null,
    day,
    work: work.ok ? workText : null,
    activity,
    hours,
  }
  const parsed = columns.map((field) => (field === null ? null : shown[field]))
  const isWhole = problems.length === 0 && person.ok && work.ok && day !== null && hours !== null
  if (!isWhole) return { entry: null, parsed, problems }
  const entry = { staffId: person.value.id, day, ...namedWork(work.value, workText, activity), hours }
  return { entry, parsed, problems }
}

/** A project elsewhere is known by its name alone, so the sheet's row is named with it. */
function namedWork({ kind, projectId }: Work, text: string, activity: string) {
  return { kind, projectId, activity: kind === 'outside_project' && activity === '' ? text : activity }
}

function dayOf(cell: SourceCell): Day | null {
  if (typeof cell === 'object') return cell.day
  const text = rawTextOf(cell).trim()
  if (isDay(text)) return text
  const read = parseFinnishDay(text)
  return read.ok ? read.value : null
}

function hoursOf(cell: SourceCell): WorkedHours | null {
  if (typeof cell === 'number') {
    const hundredths = Math.round(cell * 100)
    return Math.abs(cell * 100 - hundredths) < 1e-6 && isWorkedHours(hundredths) && hundredths <= 2_400
      ? hundredths
      : null
  }
  const read = parseDayHours(rawTextOf(cell))
  return read.ok ? read.value : null
}
