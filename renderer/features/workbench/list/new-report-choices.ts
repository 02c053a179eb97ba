import type { FormSummary, ReportSummary } from '#contract/index.ts'
import type { ReportKind } from '#domain/report/report.ts'
import { addDays, isDay } from '#domain/values/day.ts'

export interface DayRange {
  readonly start: string
  readonly end: string
}

/** A period that a report may well be about, and why. */
export type PeriodChoice =
  | { readonly why: 'claim'; readonly serial: number; readonly period: DayRange }
  | { readonly why: 'last' | 'project'; readonly period: DayRange }

/** Whether a report of the kind is about a period: it must be, may be, or is about none. */
export function periodNeed(form: Pick<FormSummary, 'period'>, kind: ReportKind): 'must' | 'may' | 'none' {
  if (kind === 'interim') return 'must'
  return kind === 'final' || form.period === 'none' ? 'none' : 'may'
}

interface Known {
  readonly claims: readonly { readonly serial: number; readonly inForce: boolean; readonly period: DayRange }[]
  /** The claim to come. */
  readonly next: { readonly serial: number; readonly period: DayRange } | null
  readonly project: DayRange | null
  readonly reports: readonly Pick<ReportSummary, 'formId' | 'kind' | 'period'>[]
}

/**
 * Periods to choose from, the likeliest first: that of the newest claim which has no report of the form yet, then the
 * other claims, then from the last report to the project's end, then the whole project.
 */
export function periodChoices({ claims, next, project, reports }: Known, formId: string): readonly PeriodChoice[] {
  const own = reports.flatMap((report) => (report.formId === formId && report.period !== null ? report.period : []))
  const has = ({ start, end }: DayRange) => own.some((each) => each.start === start && each.end === end)
  const ofClaims = [...claims.filter(({ inForce }) => inForce), ...(next === null ? [] : [next])]
    .toReversed()
    .map(({ serial, period: { start, end } }): PeriodChoice => ({ why: 'claim', serial, period: { start, end } }))
  const lastEnd = own
    .map(({ end }) => end)
    .toSorted()
    .at(-1)
  const rest: PeriodChoice[] = []
  if (project !== null && lastEnd !== undefined && isDay(lastEnd) && lastEnd < project.end) {
    rest.push({ why: 'last', period: { start: addDays(lastEnd, 1), end: project.end } })
  }
  if (project !== null) rest.push({ why: 'project', period: project })
  const all = [
    ...ofClaims.filter(({ period }) => !has(period)),
    ...rest,
    ...ofClaims.filter(({ period }) => has(period)),
  ]
  const keyOf = ({ period: { start, end } }: PeriodChoice) => `${start} ${end}`
  return all.filter((choice, index) => all.findIndex((each) => keyOf(each) === keyOf(choice)) === index)
}

/** The report whose texts a new one would begin with: the newest of the same form, otherwise the newest with texts. */
export function lastReport(
  reports: readonly Pick<ReportSummary, 'id' | 'formId' | 'period' | 'sequence' | 'sections'>[],
  formId: string,
): string | null {
  const endOf = ({ period }: (typeof reports)[number]) => period?.end ?? '9999-12-31'
  const [first] = reports
    .filter(({ sections }) => sections.written > 0)
    .toSorted((a, b) => {
      const sameForm = Number(b.formId === formId) - Number(a.formId === formId)
      return sameForm || endOf(b).localeCompare(endOf(a)) || b.sequence - a.sequence
    })
  return first?.id ?? null
}

type ReportPlace = Pick<ReportSummary, 'formId' | 'kind' | 'period' | 'language'>

/** The newest version of the report that these choices would begin a second time. */
export function sameReport(reports: readonly ReportSummary[], wanted: ReportPlace): ReportSummary | undefined {
  return reports.find(
    ({ formId, kind, period, language, nextId }) =>
      nextId === null &&
      formId === wanted.formId &&
      kind === wanted.kind &&
      language === wanted.language &&
      period?.start === wanted.period?.start &&
      period?.end === wanted.period?.end,
  )
}
