import { removeDraft } from '#db/claims/remove-claims.ts'
import type { ClaimsTable } from '#db/claims/tables.ts'
import type { NewRow, RowPatch } from '#db/schema.ts'
import { claimChainProblems } from '#domain/claims/claim-chain.ts'
import type { ClaimChainProblem, ClaimPlace } from '#domain/claims/claim-chain.ts'
import { correctClaim } from '#domain/claims/claim-state.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { readRows } from '../projects/projects.ts'
import { editClaim, lockedBy } from './edit-claims.ts'
import type { ClaimTarget } from './edit-claims.ts'
import { readBook } from './read-book.ts'
import type { ProjectClaims } from './read-book.ts'

interface NewClaim {
  readonly projectId: string
  readonly start: Day
  readonly end: Day
  readonly isLast: boolean
  readonly today: Day
}

/** The next claim as a draft. Throws `invalid_input` with all that breaks the chain. */
export async function create(context: CoreContext, asked: NewClaim): Promise<ClaimTarget> {
  const { project } = await readRows(context, asked.projectId)
  const id = newId(context.ports)
  await projectCommand(context, 'claim.create', project, async (tx) => {
    const book = await readBook(tx.db, asked.projectId, asked.today)
    const standing = standingPlaces(book)
    const place = {
      id,
      serial: standing.length + 1,
      period: { start: asked.start, end: asked.end },
      isLast: asked.isLast,
    }
    const open = book.claims.find(({ state, revision }) => state === 'draft' && revision === 1)
    if (open !== undefined) throw refused([{ field: '', code: 'draft_exists', details: { serial: open.serial } }])
    refuseBroken(book, [...standing, place], id)
    await tx.insert('claims', newClaim(place, asked.projectId, 1))
  })
  return { id, version: 1 }
}

/** The end of a draft's period, whether it is the last one, and its note. A note can be written at any time. */
export async function update(
  context: CoreContext,
  target: ClaimTarget,
  patch: Patch<{ end: Day; isLast: boolean; note: string }>,
): Promise<{ version: number }> {
  const { end, isLast, note } = given(patch)
  const movesPeriod = end !== undefined || isLast !== undefined
  const states = movesPeriod ? (['draft'] as const) : (['draft', 'sent', 'decided', 'paid'] as const)
  return editClaim(context, 'claim.update', target, states, async (tx, row) => {
    if (movesPeriod) {
      const book = await readBook(tx.db, row.project_id, asDay(context.ports.now().slice(0, 10)))
      const changed = {
        id: row.id,
        serial: row.serial,
        period: { start: asDay(row.period_start), end: end ?? asDay(row.period_end) },
        isLast: isLast ?? row.is_last === 1,
      }
      refuseBroken(book, withPlace(standingPlaces(book), changed), row.id)
    }
    const columns: RowPatch<'claims'> = {
      ...(end === undefined ? {} : { period_end: end }),
      ...(isLast === undefined ? {} : { is_last: isLast ? 1 : 0 }),
      ...(note === undefined ? {} : { note }),
    }
    return { version: await tx.update('claims', target.id, target.version, columns) }
  })
}

/** Takes a draft away. */
export async function withdraw(context: CoreContext, target: ClaimTarget): Promise<void> {
  await editClaim(context, 'claim.withdraw', target, ['draft'], (tx) => removeDraft(tx, target.id, target.version))
}

/** A new version beside a sent claim, as a draft with what sources have brought. */
export async function correct(context: CoreContext, target: ClaimTarget): Promise<ClaimTarget> {
  const id = newId(context.ports)
  await editClaim(context, 'claim.correct', target, ['sent', 'decided', 'paid'], async (tx, row) => {
    const { claims, records } = await readBook(tx.db, row.project_id, asDay(context.ports.now().slice(0, 10)))
    const next = correctClaim(records, row.serial)
    const newest = claims.findLast(({ serial }) => serial === row.serial)
    if (!next.ok || newest?.id !== row.id) throw lockedBy(row)
    const place = {
      id,
      serial: row.serial,
      period: { start: asDay(row.period_start), end: asDay(row.period_end) },
      isLast: row.is_last === 1,
    }
    await tx.insert('claims', newClaim(place, row.project_id, next.value.version))
    const shares = await tx.db.selectFrom('claim_shares').selectAll().where('claim_id', '=', row.id).execute()
    for (const { version: _seen, ...share } of shares) {
      await tx.insert('claim_shares', { ...share, id: newId(context.ports), claim_id: id })
    }
  })
  return { id, version: 1 }
}

function newClaim({ id, serial, period, isLast }: ClaimPlace, projectId: string, revision: number): NewRow<'claims'> {
  return {
    id,
    project_id: projectId,
    serial,
    revision,
    period_start: period.start,
    period_end: period.end,
    is_last: isLast ? 1 : 0,
    state: 'draft',
    sent_on: null,
    decided_on: null,
    decision_number: '',
    note: '',
    grant_id: null,
    snapshot_json: null,
    ...NOT_DECIDED,
  }
}

export const NOT_DECIDED = {
  decided_support_cents: null,
  decided_side_costs_cents: null,
  decided_flat_staff_cents: null,
  decided_flat_rate_cents: null,
  decided_sanction_cents: null,
  decided_offset_cents: null,
} as const satisfies Partial<ClaimsTable>

function standingPlaces({ views }: ProjectClaims): readonly ClaimPlace[] {
  return views.filter(({ inForce }) => inForce).map(({ record }) => record)
}

function withPlace(places: readonly ClaimPlace[], place: ClaimPlace): readonly ClaimPlace[] {
  return places.map((each) => (each.serial === place.serial ? place : each))
}

/** Throws `invalid_input` for what `id` breaks in the chain, and while claims can't be computed. */
function refuseBroken({ period, decision }: ProjectClaims, chain: readonly ClaimPlace[], id: string): void {
  if (period === null) throw refused([{ field: 'start', code: 'no_project_period' }])
  if (decision === null) throw refused([{ field: 'start', code: 'no_decision' }])
  const place = chain.findIndex((each) => each.id === id)
  const own = chain[place]
  if (own !== undefined && own.period.end < own.period.start) {
    throw refused([{ field: 'end', code: 'ends_before_start', details: { ...own.period } }])
  }
  // A changed end is judged by the claim that follows, too.
  const problems = claimChainProblems(chain, period).filter(({ index }) => index === place || index === place + 1)
  if (problems.length > 0) throw refused(problems.map(toProblem))
}

export function toProblem(problem: ClaimChainProblem) {
  const { code, index: _place, ...details } = problem
  const field = code === 'gap' || code === 'overlap' || code === 'starts_too_early' ? 'start' : 'end'
  return { field, code, details }
}

export function refused(problems: { field: string; code: string; details?: Record<string, unknown> }[]) {
  return new AppError('invalid_input', { problems })
}
