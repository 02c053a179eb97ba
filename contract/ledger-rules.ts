import { z } from 'zod'
import { BUDGET_LINES } from '#domain/cost-models/category.ts'
import { DECISION_STATUSES } from '#domain/decision/decision.ts'
import { GROUP_SCOPES } from '#domain/ledger/row-facts.ts'
import type { RowFacts } from '#domain/ledger/row-facts.ts'
import type { LedgerSettings } from '#domain/ledger/settings.ts'
import type { ShareKey } from '#domain/ledger/share-key.ts'
import type { LedgerTerms } from '#domain/ledger/terms.ts'
import { REGIMES } from '#domain/rules/regime.ts'
import { asDay } from '#domain/values/day.ts'
import { cents as toCents } from '#domain/values/money.ts'
import { basisPoints as toBasisPoints } from '#domain/values/rate.ts'
import { procedure } from './base.ts'
import { cents, day, freeText, id, line, version } from './schemas.ts'

const date = day.transform(asDay)
const amount = cents.transform(toCents)
const positiveAmount = cents.min(0).transform(toCents)
const rate = z.number().int().min(0).max(1_000_000).transform(toBasisPoints)
const told = z.boolean().nullable()
const count = (most: number) => z.number().int().min(0).max(most)

export const rowFacts = z.object({
  contractCents: positiveAmount.nullable(),
  enoughTenders: told,
  priceEvidence: told,
  artificiallySplit: told,
  relatedSeller: told,
  outsideTenders: told,
  workShare: count(10_000).transform(toBasisPoints).nullable(),
  withinNormalPay: told,
  jobDescription: told,
  hiredForProject: told,
  personMonths: count(100_000).nullable(),
  openRecruitment: told,
  kilometres: count(100_000).nullable(),
  withinTravelRules: told,
  deviceHadAid: told,
  deviceWithinValue: told,
  deviceJustified: told,
  deviceYears: count(100).nullable(),
  groupScope: z.enum(GROUP_SCOPES).nullable(),
}) satisfies z.ZodType<RowFacts>

export const ledgerSettings = z.object({
  pendingSince: date.nullable(),
  isGroupProject: z.boolean(),
  procurementThreshold: positiveAmount.nullable(),
  vatProof: told,
  inKindWorkHour: positiveAmount.nullable(),
  inKindMachineHour: positiveAmount.nullable(),
}) satisfies z.ZodType<LedgerSettings>

const regime = z.enum(REGIMES)

const terms = z.object({
  sequence: z.number().int().min(1),
  status: z.enum(DECISION_STATUSES),
  number: z.string(),
  decidedOn: date.nullable(),
  validFrom: date.nullable(),
  regime,
  approvedLines: z.array(z.enum(BUDGET_LINES)).nullable(),
  models: z.array(z.object({ modelId: z.string(), parameters: z.record(z.string(), z.number()) })),
  overrunRate: rate.nullable(),
  overrunAmount: amount.nullable(),
  total: amount,
  acceptsInKind: z.boolean(),
}) satisfies z.ZodType<LedgerTerms>

const rowExtras = z.object({
  rowId: id,
  /** Of the facts; 0 while there are none. */
  version: z.number().int().min(0),
  facts: rowFacts,
  shareKeyId: id.nullable(),
  /** What other projects of the workspace claim of the same cost; null when it isn't a shared one. */
  claimedElsewhere: amount.nullable(),
})

export const shareKeyPart = z.object({ projectId: id.nullable(), label: line.max(200), weight: count(1_000_000_000) })
export const shareKeyFields = z.object({
  name: line.trim().min(1).max(100),
  basis: freeText.max(2_000),
  validFrom: date,
  parts: z.array(shareKeyPart).min(1).max(50),
})
export type ShareKeyFields = z.output<typeof shareKeyFields>

export const shareKey = shareKeyFields.extend({ id, version, validTo: date.nullable() }) satisfies z.ZodType<ShareKey>
export type ShareKeyRow = z.output<typeof shareKey>

export const ledgerRules = z.object({
  regime,
  /** Where the regime is from: the newest confirmed decision, or the fund's usual one until there is a decision. */
  from: z.enum(['decision', 'fund']),
  periodStart: date.nullable(),
  periodEnd: date.nullable(),
  isMunicipality: z.boolean(),
  terms: z.array(terms),
  /** By line of the budget: since when a change of it is applied for. */
  changesApplied: z.partialRecord(z.enum(BUDGET_LINES), date),
  settings: ledgerSettings,
  /** Of the settings; 0 while there are none. */
  settingsVersion: z.number().int().min(0),
  /** Rows of which something is known beside their cells. */
  rows: z.array(rowExtras),
  /** How many files a row has; rows without any are left out. */
  files: z.array(z.object({ rowId: id, count: z.number().int().min(1) })),
  keys: z.array(shareKey),
})
export type LedgerRulesOut = z.output<typeof ledgerRules>

/** 0 = nothing is there yet; null = whatever is there (for many rows at once). */
const seen = z.number().int().min(0).nullable()
const rows = z.array(id).min(1).max(5_000)
const saved = z.object({ version: z.number().int().min(0) })

export const ledgerRulesContract = {
  /** What the rules need beside the rows, as one consistent state. */
  rules: procedure.input(z.object({ projectId: id })).output(ledgerRules),
  /** Tells facts of one row or of many, one step of undo. */
  setFacts: procedure
    .input(z.object({ projectId: id, rowIds: rows, version: seen, patch: rowFacts.partial() }))
    .output(saved),
  setSettings: procedure
    .input(z.object({ projectId: id, version: seen, patch: ledgerSettings.partial() }))
    .output(saved),
  /**
   * Shares the costs of rows by the version of a key that holds on each row's day: the project's part becomes what is
   * claimed. Null takes the key away and claims the whole cost. Rows that no version fits are `left`.
   */
  share: procedure
    .input(z.object({ projectId: id, rowIds: rows, keyName: z.string().max(100).nullable() }))
    .output(z.object({ shared: z.number().int().min(0), left: z.array(id) })),
  keys: procedure.output(z.array(shareKey)),
  addKey: procedure.input(shareKeyFields).output(z.object({ id, version })),
  /** New shares from a day on: the version before ends on the day before it, and stays for the rows that it shared. */
  changeKey: procedure
    .input(z.object({ id, version, basis: freeText.max(2_000), validFrom: date, parts: shareKeyFields.shape.parts }))
    .output(z.object({ id, version })),
  /** Takes a version away that no row uses; the one before it holds on. `invalid_input` with `key_used` otherwise. */
  removeKey: procedure.input(z.object({ id, version })).output(z.object({})),
}
