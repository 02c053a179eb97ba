import type { DecisionVersion } from '../decision/decision.ts'
import { heldOn } from '../decision/held-on.ts'
import { CATEGORIES } from '../cost-models/category.ts'
import type { Day } from '../values/day.ts'
import { ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { Period } from '../values/period.ts'
import { accountOf } from './claim-account.ts'
import type { Advance, ClaimAccount, ClaimStep, Settlement } from './claim-account.ts'
import type { ClaimPlace } from './claim-chain.ts'
import { sumEntries } from './claim-entry.ts'
import type { ClaimEntry } from './claim-entry.ts'
import type { RowDecision } from './claim-decision.ts'
import type { RealisedShare } from './claim-shares.ts'
import { versionsInForce } from './claim-state.ts'
import type { ClaimState } from './claim-state.ts'
import { approvedLinesOf, grantTermsOf } from './claim-terms.ts'
import type { GrantTerms } from './claim-terms.ts'
import { selectEntries } from './select-entries.ts'
import type { SelectedEntries } from './select-entries.ts'

/** A row as it was when its claim was sent, with what the funder accepted of it; null = as claimed. */
export interface HeldEntry extends ClaimEntry {
  readonly isLate: boolean
  readonly accepted: Cents | null
}

/** What is kept of a claim. */
export interface ClaimRecord extends ClaimPlace {
  /** 1 = as first sent; a correction has the next one. */
  readonly version: number
  readonly state: ClaimState
  readonly sentOn: Day | null
  /** The decision's version that a sent claim was computed with. */
  readonly decisionId: string | null
  readonly settled: Settlement | null
  readonly told: readonly RealisedShare[]
  /** Rows of a sent claim; a draft holds none. */
  readonly held: readonly HeldEntry[]
  /** The account as it was sent. */
  readonly sentAccount: ClaimAccount | null
}

export interface ClaimBookInput {
  readonly project: Period
  readonly decisions: readonly DecisionVersion[]
  readonly records: readonly ClaimRecord[]
  readonly entries: readonly ClaimEntry[]
  readonly advance: Advance | null
  /** Drafts are computed as if sent on this day. */
  readonly today: Day
}

export interface ClaimView {
  readonly record: ClaimRecord
  readonly terms: GrantTerms
  /** Whether it is the version of its claim that holds. */
  readonly inForce: boolean
  /** A draft beside a sent version of the same claim. */
  readonly isCorrection: boolean
  /** The rows that a draft would take now; null for a sent claim. */
  readonly selected: SelectedEntries | null
  /** What is claimed: of a sent claim as it was sent. */
  readonly claimed: ClaimAccount
  /** What the funder accepted and pays; null before its decision. */
  readonly decided: ClaimAccount | null
}

/**
 * Everything that follows from a project's claims. Drafts take their rows from the ledger in the order of the claims;
 * a claim goes on from what the funder accepted of those before it. A draft is left out while no decision holds.
 */
export function claimBook(input: ClaimBookInput): readonly ClaimView[] {
  const { records } = input
  const held = versionsInForce(records)
  const terms = termsFor(input)
  const drafts = records.filter(({ state }) => state === 'draft').toSorted((a, b) => a.serial - b.serial)
  const selections = selectionsOf(input, drafts, held, terms)
  const chain = held.flatMap((record) => stepOf(record, terms(record), selections, input) ?? [])
  const accounts = new Map(accountOf(chain, input.advance).map((account) => [account.claimId, account]))
  return records.flatMap((record): readonly ClaimView[] => {
    const own = terms(record)
    if (own === null) return []
    const inForce = held.includes(record)
    const isCorrection = record.state === 'draft' && !inForce
    const live = isCorrection
      ? accountOf(withCorrection(record, chain, stepOf(record, own, selections, input), records), input.advance).at(-1)
      : accounts.get(record.id)
    const claimed = record.sentAccount ?? live
    if (claimed === undefined) return []
    const decided = record.settled === null || !inForce ? null : (accounts.get(record.id) ?? null)
    const selected = selections.get(record.id) ?? null
    return [{ record, terms: own, inForce, isCorrection, selected, claimed, decided }]
  })
}

/** The steps up to a correction, which stands in the place of what it corrects. */
function withCorrection(
  record: ClaimRecord,
  chain: readonly ClaimStep[],
  step: ClaimStep | null,
  records: readonly ClaimRecord[],
): readonly ClaimStep[] {
  const serials = new Map(records.map(({ id, serial }) => [id, serial]))
  const before = chain.filter(({ claimId }) => (serials.get(claimId) ?? 0) < record.serial)
  return step === null ? before : [...before, step]
}

type TermsOf = (record: Pick<ClaimRecord, 'decisionId'>) => GrantTerms | null

/** A sent claim keeps the terms that it was sent with; a draft takes those of today. */
function termsFor({ decisions, today }: ClaimBookInput): TermsOf {
  const known = new Map<string, GrantTerms | null>()
  const now = heldOn(decisions, today)
  return ({ decisionId }) => {
    const version = decisionId === null ? now : decisions.find(({ id }) => id === decisionId)
    if (version === undefined) return null
    const made = known.get(version.id) ?? grantTermsOf(version)
    known.set(version.id, made)
    return made
  }
}

function selectionsOf(
  { project, entries, today }: ClaimBookInput,
  drafts: readonly ClaimRecord[],
  held: readonly ClaimRecord[],
  terms: TermsOf,
): ReadonlyMap<string, SelectedEntries> {
  const holders = new Map(held.flatMap(({ id, held: rows }) => rows.map((row) => [row.id, id] as const)))
  const selections = new Map<string, SelectedEntries>()
  for (const draft of drafts) {
    const { id, serial, period } = draft
    const standing = held.find((record) => record.serial === serial && record.id !== id)
    const own = terms(draft)
    if (own === null) continue
    const selected = selectEntries(
      entries,
      { claimId: id, project, period, sent: today },
      {
        approvedLines: approvedLinesOf(own, CATEGORIES),
        steps: own.claim.steps,
        holders,
        corrects: standing?.id ?? null,
      },
    )
    for (const row of selected.included) if (!holders.has(row.id)) holders.set(row.id, id)
    selections.set(id, selected)
  }
  return selections
}

function stepOf(
  record: ClaimRecord,
  terms: GrantTerms | null,
  selections: ReadonlyMap<string, SelectedEntries>,
  { today }: ClaimBookInput,
): ClaimStep | null {
  if (terms === null) return null
  const { id, told, isLast, settled, sentOn } = record
  const rows = record.state === 'draft' ? (selections.get(id)?.included ?? []) : acceptedRows(record)
  return {
    claimId: id,
    sums: sumEntries(rows),
    terms,
    told,
    isLast,
    day: sentOn ?? today,
    settled,
    claimedSupport: null,
  }
}

function acceptedRows({ held }: ClaimRecord): readonly ClaimEntry[] {
  return held.map((row) => (row.accepted === null ? row : { ...row, amount: row.accepted }))
}

/** What would follow if the funder decided so on a claim that has been sent; null for one that doesn't hold. */
export function decisionPreview(
  input: ClaimBookInput,
  claimId: string,
  decisions: readonly Pick<RowDecision, 'rowId' | 'accepted'>[],
): ClaimAccount | null {
  const accepted = new Map(decisions.map((row) => [row.rowId, row.accepted]))
  const records = input.records.map((record): ClaimRecord => {
    if (record.id !== claimId) return record
    const held = record.held.map((row) => ({ ...row, accepted: accepted.get(row.id) ?? null }))
    return { ...record, held, settled: null }
  })
  const held = versionsInForce(records)
  const place = held.findIndex(({ id }) => id === claimId)
  const own = held[place]
  if (own === undefined || own.state === 'draft') return null
  const steps = held.slice(0, place + 1).flatMap((record) => {
    const version = input.decisions.find(({ id }) => id === record.decisionId)
    const step = stepOf(record, version === undefined ? null : grantTermsOf(version), new Map(), input)
    if (step === null) return []
    return record === own ? { ...step, claimedSupport: own.sentAccount?.support ?? ZERO_CENTS } : step
  })
  return accountOf(steps, input.advance).at(-1) ?? null
}
