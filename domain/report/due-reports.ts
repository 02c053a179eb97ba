import type { ProjectDeadline, ProjectDeadlineKind } from '../claims/project-deadlines.ts'
import type { Day } from '../values/day.ts'
import type { Period } from '../values/period.ts'
import type { ReportKind } from './report.ts'

/** What a form is for, as far as days to send it by are concerned. */
export interface DueForm {
  readonly kinds: readonly ReportKind[]
  readonly isOfClaim: boolean
  readonly isOfMonitoring: boolean
}

/** A report that could be made now: one that is being written, or a form of the project. */
export interface ReportOffer {
  readonly key: string
  readonly projectId: string
  /** `null` = the form without a report of its own. */
  readonly reportId: string | null
  readonly due: Day | null
}

function deadlineKinds({ kinds, isOfClaim, isOfMonitoring }: DueForm): readonly ProjectDeadlineKind[] {
  if (isOfClaim) return ['claim', 'next_claim', 'final_claim']
  if (isOfMonitoring) return ['monitoring_data']
  return [
    ...(kinds.includes('interim') ? ['report' as const] : []),
    ...(kinds.includes('final') ? ['final_report' as const] : []),
  ]
}

/**
 * By when a form is to be sent: the earliest day that isn't known to be kept. Of a report with a period, the day of
 * that period where the decision ties one to it.
 */
export function dueDayOf(
  form: DueForm,
  period: Period | null,
  deadlines: readonly ProjectDeadline[],
  since: Day,
): Day | null {
  const kinds = deadlineKinds(form)
  const own = deadlines.filter(({ kind, done, due }) => kinds.includes(kind) && done !== true && due >= since)
  const tied = own.find(({ coversTo }) => period !== null && coversTo === period.end)
  const free = own.filter(({ coversTo }) => period === null || coversTo === null)
  return (tied ?? earliest(free))?.due ?? null
}

const earliest = (deadlines: readonly ProjectDeadline[]): ProjectDeadline | undefined =>
  deadlines.toSorted((a, b) => (a.due < b.due ? -1 : 1))[0]

/**
 * Each project's due report: of what is being written the one that is due first, or all of it where nobody has said by
 * when; where nothing is being written, the forms that are due first; otherwise nothing.
 */
export function dueReports(offers: readonly ReportOffer[]): ReadonlySet<string> {
  const projects = new Set(offers.map(({ projectId }) => projectId))
  return new Set([...projects].flatMap((id) => dueOf(offers.filter(({ projectId }) => projectId === id))))
}

function dueOf(offers: readonly ReportOffer[]): readonly string[] {
  const written = offers.filter(({ reportId }) => reportId !== null)
  const candidates = written.length > 0 ? written : offers
  const days = candidates.flatMap(({ due }) => (due === null ? [] : [due]))
  const first = days.toSorted()[0]
  const isChosen = ({ due }: ReportOffer): boolean => (first === undefined ? written.length > 0 : due === first)
  return candidates.filter(isChosen).map(({ key }) => key)
}
