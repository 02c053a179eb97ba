import type { DataField, FieldValue } from '../data-field.ts'
import type { ReportInput } from '../report-input.ts'
import { count, field, hundredths, named, names, reading, rowsOf, same, slug } from './field.ts'
import type { Names } from './field.ts'

const sums = {
  plannedCalendar: names('suunnitellut henkilötyökuukaudet', 'planerade personmånader', 'person-months planned'),
  realised: names('toteutuneet henkilötyökuukaudet', 'utförda personmånader', 'person-months worked'),
  hours: names('työtunnit', 'arbetstimmar', 'hours worked'),
} as const satisfies Record<string, Names>
type SumName = keyof typeof sums
const SUM_NAMES = ['plannedCalendar', 'realised', 'hours'] as const satisfies SumName[]
const keyOf = { plannedCalendar: 'planned', realised: 'realised', hours: 'hours' } as const satisfies Record<
  SumName,
  string
>

const rows = ({ staff }: ReportInput, role: string | null, name: SumName) =>
  rowsOf(
    name === 'plannedCalendar' ? 'allocations' : 'hour_entries',
    name === 'plannedCalendar'
      ? staff.allocations.filter((each) => role === null || each.role === role).map(({ id }) => id)
      : staff.rows.filter((each) => role === null || each.role === role).map(({ staffId }) => staffId),
    name === 'plannedCalendar' ? 'share' : 'hours',
  )

const staffNames = names('Henkilöstö', 'Personal', 'Staff')

/** Person-months and hours of the report's period. */
export const peopleFields: readonly DataField[] = [
  field('people', 'people.count', names('Henkilöiden määrä', 'Antal personer', 'Number of people'), (input) => {
    const ids = [...new Set(input.staff.rows.map(({ staffId }) => staffId))]
    return reading(count(ids.length), rowsOf('staff_members', ids, 'name'))
  }),
  ...SUM_NAMES.map((name) =>
    field('people', `people.${keyOf[name]}`, named(staffNames, sums[name]), (input) =>
      reading(hundredths(input.staff.total[name]), rows(input, null, name)),
    ),
  ),
]

export function peopleFamilies({ staff }: ReportInput): readonly DataField[] {
  return staff.roles.flatMap(({ role }) => (role === null || role === '' ? [] : roleFields(role)))
}

function roleFields(role: string): DataField[] {
  return SUM_NAMES.map((name) =>
    field('people', `role.${slug(role)}.${keyOf[name]}`, named(same(role), sums[name]), (input) => {
      const found = input.staff.roles.find((each) => each.role !== null && slug(each.role) === slug(role))
      const value: FieldValue | null = found === undefined ? null : hundredths(found[name])
      return reading(value, rows(input, found?.role ?? role, name))
    }),
  )
}
