import { z } from 'zod'
import type { ClaimAccount } from '#domain/claims/claim-account.ts'
import type { ClaimFinding } from '#domain/claims/claim-finding.ts'
import type { ClaimChainProblem } from '#domain/claims/claim-chain.ts'
import type { ClaimLine, OverrunFinding } from '#domain/claims/claim-lines.ts'
import { CLAIM_STATES } from '#domain/claims/claim-state.ts'
import type { ProjectDeadline } from '#domain/claims/project-deadlines.ts'
import type { EntryExclusion } from '#domain/claims/select-entries.ts'
import type { EnteredCategory } from '#domain/cost-models/category.ts'
import type { LedgerEntry } from '#domain/ledger/row.ts'
import { REGIMES } from '#domain/rules/regime.ts'
import { FUNDING_SOURCES } from '#domain/shares/funding-plan.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { cents as toCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { procedure } from './base.ts'
import { cents, day, freeText, id, line, version } from './schemas.ts'

const amount = cents.transform(toCents)
const date = day.transform(asDay)
const points = z.number().int().min(0).max(1_000_000)
const days = z.object({ start: date, end: date })

/** Plain data that the domain's own calculator has made; its type is the domain's on both sides of the wire. */
const made = <T extends object>() => z.custom<T>((value) => typeof value === 'object' && value !== null)

/** A row of a claim, or one that is left out of it (`reason`). */
export interface ClaimRowOut {
  readonly id: string
  readonly entry: LedgerEntry
  readonly voucher: string
  readonly costDay: Day | null
  readonly paymentDay: Day | null
  readonly account: string
  readonly supplier: string
  readonly text: string
  readonly category: EnteredCategory | null
  readonly amount: Cents | null
  readonly isLate: boolean
  /** What the funder accepted when it isn't what was claimed. */
  readonly accepted: Cents | null
  readonly cutReason: string
  readonly excluded: EntryExclusion | null
}

const claimHead = z.object({
  id,
  version,
  serial: z.number().int().min(1),
  /** 1 = as first sent; a correction has the next one. */
  revision: z.number().int().min(1),
  period: days,
  isLast: z.boolean(),
  state: z.enum(CLAIM_STATES),
  /** Whether it is the version of its claim that holds. */
  inForce: z.boolean(),
  /** A draft beside a sent version of the same claim. */
  isCorrection: z.boolean(),
  sentOn: date.nullable(),
  decidedOn: date.nullable(),
  decisionNumber: z.string(),
  note: z.string(),
})

export const claimSummary = claimHead.extend({
  net: amount,
  support: amount,
  payable: amount,
  decidedSupport: amount.nullable(),
  decidedPayable: amount.nullable(),
  paid: amount,
})
export type ClaimSummary = z.output<typeof claimSummary>

const advance = z.object({
  id,
  version,
  grantedOn: date,
  decisionNumber: z.string(),
  granted: amount,
  receivedOn: date.nullable(),
  received: amount.nullable(),
  reference: z.string(),
  offsetRate: points.nullable(),
})
export type ClaimAdvance = z.output<typeof advance>

/** Why claims can't be computed yet. */
export const claimObstacles = ['no_project_period', 'no_decision'] as const

export const claimList = z.object({
  projectId: id,
  period: days.nullable(),
  regime: z.enum(REGIMES),
  obstacle: z.enum(claimObstacles).nullable(),
  /** The decision that holds today. */
  decision: z
    .object({ sequence: z.number().int(), number: z.string(), supportRate: points, granted: amount })
    .nullable(),
  claims: z.array(claimSummary),
  /** What the chain proposes for the next claim; null when nothing can be added now. */
  next: z.object({ serial: z.number().int(), period: days }).nullable(),
  chain: z.array(made<ClaimChainProblem>()),
  advance: advance.nullable(),
  /** Largest advance that the rule allows, and the part of instalments that pays it back. */
  advanceRule: z.object({ limit: amount, offsetRate: points, verified: z.boolean() }).nullable(),
  totals: z.object({
    granted: amount.nullable(),
    claimed: amount,
    decided: amount,
    /** Received from the funder, the advance included. */
    paid: amount,
  }),
})
export type ClaimList = z.output<typeof claimList>

const payment = z.object({ id, version, paidOn: date, amount, reference: z.string() })
export type ClaimPayment = z.output<typeof payment>

export const claimDetail = claimHead.extend({
  projectId: id,
  terms: z.object({
    sequence: z.number().int(),
    number: z.string(),
    regime: z.enum(REGIMES),
    supportRate: points,
    supportRounding: z.enum(['HALF_UP', 'HALF_EVEN', 'DOWN', 'UP']),
    granted: amount,
    models: z.array(z.object({ title: z.string(), rate: points.nullable() })),
  }),
  claimed: made<ClaimAccount>(),
  decided: made<ClaimAccount>().nullable(),
  /** Of the funder's decision when there is one. */
  lines: z.array(made<ClaimLine>()).readonly(),
  overruns: z.array(made<OverrunFinding>()).readonly(),
  findings: z.array(made<ClaimFinding>()).readonly(),
  /** JSON text of `ClaimRowOut[]`: thousands of rows travel in one piece. */
  rows: z.string(),
  payments: z.array(payment),
  /** Other versions of the same claim, oldest first. */
  versions: z.array(z.object({ id, revision: z.number().int(), state: z.enum(CLAIM_STATES) })),
})
export type ClaimDetail = z.output<typeof claimDetail>

export const claimRowDecision = z.object({ rowId: id, accepted: amount, reason: freeText.max(2_000) })

const target = z.object({ id, version })
const saved = z.object({ version })
const advanceFields = z.object({
  grantedOn: date,
  decisionNumber: line.max(200),
  granted: amount,
  receivedOn: date.nullable(),
  received: amount.nullable(),
  reference: line.max(200),
  offsetRate: points.max(10_000).nullable(),
})
export type ClaimAdvanceFields = z.output<typeof advanceFields>

export const claimContract = {
  /** A project's claims with what follows from them. Drafts are computed as if sent on `today`. */
  list: procedure.input(z.object({ projectId: id, today: day })).output(claimList),
  get: procedure.input(z.object({ id, today: day })).output(claimDetail),
  /** What the project has to send and by when, earliest first. */
  deadlines: procedure.input(z.object({ projectId: id })).output(z.array(made<ProjectDeadline>())),
  /** Rows of the ledger that can't be changed, by the claim that has them, and the closed periods. */
  locks: procedure.input(z.object({ projectId: id })).output(
    z.array(
      z.object({
        serial: z.number().int(),
        period: days,
        /** Whether the rows may be changed, as the claim is being corrected; they may not be removed. */
        open: z.boolean(),
        rowIds: z.array(id),
      }),
    ),
  ),
  /** The next claim as a draft. `invalid_input` tells a gap, an overlap or what else breaks the chain. */
  create: procedure
    .input(z.object({ projectId: id, start: date, end: date, isLast: z.boolean(), today: day }))
    .output(target),
  update: procedure
    .input(target.extend({ patch: z.object({ end: date, isLast: z.boolean(), note: freeText.max(2_000) }).partial() }))
    .output(saved),
  /** Freezes rows and figures. `invalid_input` names all that is not in order; `period_locked` when it was sent. */
  send: procedure.input(target.extend({ sentOn: date })).output(saved),
  /** Takes a draft away. */
  withdraw: procedure.input(target).output(z.object({})),
  /** A new draft beside a sent claim; it holds once it is sent. */
  correct: procedure.input(target).output(target),
  /** What follows when the funder decides so: figures for the dialog, nothing is written. */
  previewDecision: procedure
    .input(z.object({ id, today: day, rows: z.array(claimRowDecision).max(100_000) }))
    .output(made<ClaimAccount>()),
  /** The funder's decision; rows that are not named are accepted as claimed. Null figures = as computed. */
  decide: procedure
    .input(
      target.extend({
        decidedOn: date,
        number: line.max(200),
        rows: z.array(claimRowDecision).max(100_000),
        support: amount.nullable(),
        sanction: amount.nullable(),
        offset: amount.nullable(),
      }),
    )
    .output(saved),
  addPayment: procedure.input(target.extend({ paidOn: date, amount, reference: line.max(200) })).output(saved),
  removePayment: procedure.input(target.extend({ paymentId: id })).output(saved),
  /** Money that a source has really brought; null = its part of the funding plan. */
  setShare: procedure
    .input(
      target.extend({
        source: z.enum(FUNDING_SOURCES),
        name: line,
        amount: amount.nullable(),
        evidence: line,
      }),
    )
    .output(saved),
  addAdvance: procedure.input(z.object({ projectId: id, fields: advanceFields })).output(target),
  updateAdvance: procedure.input(target.extend({ patch: advanceFields.partial() })).output(saved),
  removeAdvance: procedure.input(target).output(z.object({})),
}
