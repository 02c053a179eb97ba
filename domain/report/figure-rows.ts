import type { SourceRow, SourceTable } from '../places/source-place.ts'
import type { Cents } from '../values/money.ts'
import type { Day } from '../values/day.ts'
import type { DataField, FieldReading, FieldValue } from './data-field.ts'
import { count, hundredths, money, slug } from './fields/field.ts'
import type { ReportInput } from './report-input.ts'

/** A row of a figure as a person knows it. */
export interface FigureRow {
  readonly source: SourceRow
  readonly name: string
  readonly day: Day | null
  /** What of it is in the figure; null when it counts as one, or as a whole is no number. */
  readonly value: FieldValue | null
}

export interface FigureRows {
  readonly rows: readonly FigureRow[]
  /** Of the rows together; null when they have nothing to add up. */
  readonly sum: FieldValue | null
  /** What the figure has besides, so that sum and rest are the figure: flat rates and advances. Null when nothing. */
  readonly rest: FieldValue | null
}

/** What a report's reading doesn't keep of single rows. */
export interface RowFacts {
  /** Rows of the ledger up to the end of the period, with what of them is eligible. */
  readonly booked: ReadonlyMap<string, { readonly name: string; readonly day: Day | null; readonly amount: Cents }>
  /** Ids of those that are income. */
  readonly income: readonly string[]
  readonly inKind: ReadonlyMap<
    string,
    { readonly name: string; readonly day: Day | null; readonly hours: number; readonly value: Cents | null }
  >
  /** Of a sent claim what a figure of costs or sources (by its key) has. */
  readonly ofClaim: (claimId: string, key: string) => Cents | null
}

/** The rows of a figure with what each brings to it, in the order of their days. Null while there is no figure. */
export function figureRows(field: DataField, input: ReportInput, facts: RowFacts): FigureRows | null {
  const reading = field.read(input)
  if (reading === null) return null
  const rows = rowsOfTable[reading.rows.table]({ key: field.key, reading, input, facts })
    .map(({ id, ...row }) => ({ ...row, source: { table: reading.rows.table, id, field: reading.rows.field } }))
    .toSorted((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'))
  const { value } = reading
  const sum = sumOf(rows, value)
  return { rows, sum, rest: reading.rows.isSum && sum !== null ? restOf(value, sum) : null }
}

interface Asked {
  readonly key: string
  readonly reading: FieldReading
  readonly input: ReportInput
  readonly facts: RowFacts
}

type Part = Omit<FigureRow, 'source'> & { readonly id: string }
type Reader = (asked: Asked) => readonly Part[]

/** A row that is the figure's only one has all of it. */
const single =
  (nameOf: (input: ReportInput, id: string) => { readonly name: string; readonly day: Day | null }): Reader =>
  ({ input, reading: { rows, value } }) =>
    rows.ids.map((id) => ({ id, ...nameOf(input, id), value: rows.ids.length === 1 ? value : null }))

const people =
  (valueOf: (row: ReportInput['staff']['rows'][number], field: string) => number, hasRow: boolean): Reader =>
  ({ key, input, reading }) => {
    const role = key.startsWith('role.') ? key.split('.')[1] : undefined
    return input.staff.rows
      .filter((row) => role === undefined || (row.role !== null && slug(row.role) === role))
      .map((row) => ({
        id: (hasRow ? row.allocationIds[0] : null) ?? row.staffId,
        name: [row.staffName, row.role].filter(Boolean).join(', '),
        day: null,
        value: hundredths(valueOf(row, reading.rows.field === 'share' ? 'share' : (key.split('.').at(-1) ?? ''))),
      }))
      .filter(({ value }) => value?.kind === 'hundredths' && value.value !== 0)
  }

const shares =
  (field: 'agreed' | 'invoiced' | 'paid'): Reader =>
  ({ input, reading }) =>
    [...new Set(reading.rows.ids)].flatMap((id) => {
      const own = input.companies.filter(({ organisationId }) => organisationId === id)
      const value = own.reduce((all, company) => all + company[field], 0)
      return value === 0 ? [] : [{ id, name: own[0]?.name ?? '', day: null, value: money(value) }]
    })

const rowsOfTable: Readonly<Record<SourceTable, Reader>> = {
  projects: single(({ project: { description } }) => ({
    name: [description.code, description.name].filter(Boolean).join(' '),
    day: null,
  })),
  reports: single(() => ({ name: '', day: null })),
  decisions: single(({ decisions }, id) => {
    const decision = decisions.find((each) => each.id === id)
    return { name: decision?.number ?? '', day: decision?.decidedOn ?? null }
  }),
  decision_sources: single(({ money: { sources } }, id) => ({
    name: sources.find((each) => each.id === id)?.name ?? '',
    day: null,
  })),
  ledger_rows: ({ key, reading, input, facts }) => {
    const ids = reading.rows.field === 'income' ? facts.income : reading.rows.ids
    const start = key.endsWith('.period') ? (input.report.period?.start ?? null) : null
    return ids.flatMap((id) => {
      const row = facts.booked.get(id)
      if (row === undefined || (start !== null && (row.day === null || row.day < start))) return []
      return [{ id, name: row.name, day: row.day, value: money(row.amount) }]
    })
  },
  in_kind_work: ({ reading, facts }) =>
    reading.rows.ids.flatMap((id) => {
      const row = facts.inKind.get(id)
      if (row === undefined) return []
      const value = reading.rows.field === 'hours' ? hundredths(row.hours) : money(row.value)
      return [{ id, name: row.name, day: row.day, value }]
    }),
  claims: ({ key, reading, input, facts }) => {
    const end = input.report.period?.end ?? null
    return input.claims
      .filter(({ id }) => reading.rows.ids.includes(id))
      .filter((claim) => key.startsWith('claim') || end === null || claim.period.end <= end)
      .map((claim) => ({
        id: claim.id,
        name: String(claim.serial),
        day: claim.sentOn,
        value: ofClaim(claim, key, facts),
      }))
  },
  allocations: people(({ plannedCalendar }) => plannedCalendar, true),
  hour_entries: people(({ hours, realised }, name) => (name === 'hours' ? hours : realised), false),
  staff_members: ({ input, reading }) =>
    reading.rows.ids.map((id) => ({
      id,
      name: input.staff.rows.find(({ staffId }) => staffId === id)?.staffName ?? '',
      day: null,
      value: null,
    })),
  project_indicators: single(({ indicators }, id) => ({ name: nameOfIndicator(indicators, id), day: null })),
  indicator_results: () => [],
  indicators: single(({ indicators }, id) => ({ name: nameOfIndicator(indicators, id), day: null })),
  events: ({ key, input, reading }) =>
    input.events
      .filter(({ id }) => reading.rows.ids.includes(id))
      .map(({ id, name, day, counts }) => {
        const { field } = reading.rows
        const isCount =
          field === 'attendances' || field === 'persons' || field === 'organisations' || field === 'companies'
        const value = isCount ? count(counts[field]) : key.startsWith('event.') ? reading.value : null
        return { id, name, day, value }
      }),
  surveys: single(({ surveys }, id) => {
    const survey = surveys.find((each) => each.id === id)
    return { name: survey?.name ?? '', day: survey?.day ?? null }
  }),
  participations: ({ input, reading }) =>
    input.companies
      .filter(({ participationId }) => reading.rows.ids.includes(participationId))
      .map(({ participationId: id, name, joinedOn: day }) => ({ id, name, day, value: null })),
  group_shares: shares('agreed'),
  group_invoices: shares('invoiced'),
  group_payments: shares('paid'),
}

const nameOfIndicator = (lines: ReportInput['indicators'], id: string) =>
  lines.find((line) => line.id === id)?.names.fi ?? ''

function ofClaim(claim: ReportInput['claims'][number], key: string, { ofClaim: told }: RowFacts): FieldValue | null {
  switch (key.startsWith('claim.') || key.startsWith('support.') ? key.split('.').at(-1) : '') {
    case 'claimedNet':
      return money(claim.claimedNet)
    case 'claimed':
    case 'claimedSupport':
      return money(claim.claimedSupport)
    case 'decided':
    case 'decidedSupport':
      return money(claim.decidedSupport)
    case 'paid':
      return money(claim.paid)
    default:
      return key === 'claims.count' ? null : money(told(claim.id, key))
  }
}

/** The number of a value that can be added to others of its kind. */
function numberOf(value: FieldValue | null): number | null {
  if (value === null) return null
  if (value.kind === 'money') return value.cents
  return value.kind === 'count' || value.kind === 'hundredths' ? value.value : null
}

function withNumber(like: FieldValue, number: number): FieldValue | null {
  if (like.kind === 'money') return { kind: 'money', cents: number }
  return like.kind === 'count' || like.kind === 'hundredths' ? { kind: like.kind, value: number } : null
}

/** Of what the rows have; null for one row alone, which says it itself, and for what is no number. */
function sumOf(rows: readonly FigureRow[], figure: FieldValue): FieldValue | null {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]))
  const [first] = values
  const like = first ?? figure
  const numbers = values.map(numberOf)
  if (values.some(({ kind }) => kind !== like.kind) || (first === undefined && rows.length > 0)) return null
  return withNumber(
    like,
    numbers.reduce<number>((all, number) => all + (number ?? 0), 0),
  )
}

function restOf(figure: FieldValue, sum: FieldValue): FieldValue | null {
  const [whole, part] = [numberOf(figure), numberOf(sum)]
  if (figure.kind !== sum.kind || whole === null || part === null || whole === part) return null
  return withNumber(figure, whole - part)
}
