import type { ProjectStaffing } from '#contract/index.ts'
import { groupBy } from '#domain/hours/staffing.ts'
import { asDay } from '#domain/values/day.ts'
import { sumCents } from '#domain/values/money.ts'
import type { Period } from '#domain/values/period.ts'
import { basisPoints } from '#domain/values/rate.ts'
import type { ClaimInputRow } from '#templates/claim-inputs.ts'
import type { ClaimPerson, ClaimSummaryInput } from '#templates/claim-summary-inputs.ts'
import { readBook } from '../claims/read-book.ts'
import type { CoreContext } from '../context.ts'
import type { FormPlace } from './form-request.ts'
import { readStaffing } from '../people/staffing.ts'
import { claimOfPeriod, inputOf } from './claim-input.ts'

/** The claim that ends in the period, otherwise the newest, with its pay by person. */
export function claimSummaryInput(
  { session, ports }: CoreContext,
  { projectId, period: asked }: FormPlace,
): Promise<ClaimSummaryInput> {
  const today = asDay(ports.now().slice(0, 10))
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const book = await readBook(db, projectId, today)
      const { id, code, name, applicant_name: applicantName } = book.project
      const project = { id, code, name, applicantName }
      const view = claimOfPeriod(book, asked)
      if (view === undefined) return { project, claim: null }
      const input = inputOf(book, view)
      const { period } = view.record
      const staffing = await readStaffing(db, projectId, period)
      const { claim: terms, grant } = view.terms
      const people = peopleOf(input.rows, staffing, period)
      return {
        project,
        claim: { ...input, staff: staffing.rows, steps: terms.steps, rounding: grant.rounding, people },
      }
    })
}

/**
 * Pay by person: vouchers whose supplier or text names a member of the staff are that person's; others stand under
 * what the ledger calls them.
 */
function peopleOf(rows: readonly ClaimInputRow[], staffing: ProjectStaffing, period: Period): readonly ClaimPerson[] {
  const names = [...new Set(staffing.rows.map(({ staffName }) => staffName))]
  const personOf = ({ supplier, text }: ClaimInputRow) =>
    names.find((name) => name !== '' && `${supplier} ${text}`.includes(name)) ?? (supplier || text)
  const pay = rows.filter(({ entry, category }) => entry === 'cost' && category === 'staff')
  return [...groupBy(pay, personOf)].map(([name, own]) => {
    const known = staffing.rows.filter(({ staffName }) => staffName === name)
    const hours = known.reduce((sum, row) => sum + row.hours, 0)
    return {
      name,
      ledgerRowIds: own.map(({ ledgerRowId }) => ledgerRowId),
      pay: sumCents(own.map(({ amount }) => amount)),
      hours: hours === 0 ? null : hours,
      share: shareOf(name, staffing, period),
    }
  })
}

/** The one share that holds through the whole period; null when there are several or none. */
function shareOf(name: string, { allocations }: ProjectStaffing, { start, end }: Period) {
  const own = allocations.filter((each) => each.staffName === name && each.startDay <= end && each.endDay >= start)
  const [only, another] = own
  if (only === undefined || another !== undefined || only.startDay > start || only.endDay < end) return null
  return basisPoints(only.share)
}
