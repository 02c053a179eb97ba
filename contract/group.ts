import { z } from 'zod'
import { GROUP_KINDS } from '#domain/groups/group-kind.ts'
import { OWN_SHARE_KINDS, PAYMENT_METHODS } from '#domain/groups/own-money.ts'
import { PARTICIPATION_ROLES } from '#domain/organisation/participation.ts'
import { REGIMES } from '#domain/rules/regime.ts'
import { procedure } from './base.ts'
import { ruleVerdict } from './people.ts'
import { cents, day, fileOut, id, language, line, version } from './schemas.ts'

const cell = line.max(500)
const amount = z.number().int().min(1).max(9_007_199_254_740_991)
const optionalAmount = z.number().int().min(0).max(9_007_199_254_740_991).nullable()
const limit = z.number().int().min(0).max(1_000).nullable()
const weight = z.number().int().min(0).max(1_000_000)
const days = z.object({ start: day, end: day })
const figures = z.object({ cost: cents, aid: cents, self: cents })
const money = z.object({ invoiced: cents, paid: cents, open: cents, late: cents })

export const groupSettings = z.object({
  kind: z.enum(GROUP_KINDS),
  /** Limits of the decision where it differs from the act; `null` = as the act. */
  least: limit,
  most: limit,
  /** Basis points by which a claim's private share may differ. */
  tolerance: z.number().int().min(0).max(10_000).nullable(),
})
export type GroupSettings = z.output<typeof groupSettings>

export const agreementFields = z.object({ validFrom: day, signedOn: day.nullable(), note: cell })
export type AgreementFields = z.output<typeof agreementFields>
export const shareFields = z.object({ weight, specificCents: optionalAmount, agreedCents: optionalAmount })
export type ShareFields = z.output<typeof shareFields>
export const agreementShare = shareFields.extend({ id, version, organisationId: id, name: z.string() })
export type AgreementShare = z.output<typeof agreementShare>
export const groupAgreement = agreementFields.extend({ id, version, shares: z.array(agreementShare) })
export type GroupAgreementOut = z.output<typeof groupAgreement>

/** What is not known yet is `null`; the row counts when company, day and amount are known. */
export const invoiceFields = z.object({
  organisationId: id.nullable(),
  kind: z.enum(OWN_SHARE_KINDS),
  number: line.max(60),
  invoicedOn: day.nullable(),
  dueOn: day.nullable(),
  /** Last day of the claim period that it is for; `null` = the period of its own day. */
  coversTo: day.nullable(),
  amountCents: amount.nullable(),
  note: cell,
})
export type InvoiceFields = z.output<typeof invoiceFields>
export const paymentFields = z.object({
  organisationId: id.nullable(),
  invoiceId: id.nullable(),
  paidOn: day.nullable(),
  amountCents: amount.nullable(),
  method: z.enum(PAYMENT_METHODS),
  reference: cell,
  evidence: cell,
})
export type PaymentFields = z.output<typeof paymentFields>

export const groupPeriod = z.object({
  serial: z.number().int(),
  days,
  /** Day by which shares must be paid to count for the claim: when it was sent, or when it is due. */
  claimDay: day.nullable(),
  /** Whether the period is of a claim, of the decision’s schedule, or what neither covers. */
  origin: z.enum(['claim', 'schedule', 'rest']),
})
export type GroupPeriod = z.output<typeof groupPeriod>

export const companyPeriod = figures.extend(money.shape).extend({ paidVerdict: ruleVerdict })
export type CompanyPeriod = z.output<typeof companyPeriod>

export const groupCompany = z.object({
  organisationId: id,
  name: z.string(),
  businessId: z.string().nullable(),
  /** `null` = takes no part in the project any more, but has costs or money in it. */
  role: z.enum(PARTICIPATION_ROLES).nullable(),
  joinedOn: day.nullable(),
  leftOn: day.nullable(),
  leavingReason: z.string(),
  signedOn: day.nullable(),
  /** Whether it is in on the day asked about. */
  isIn: z.boolean(),
  /** As the decision and the agreement plan it. */
  planned: figures,
  agreed: cents,
  /** As the costs so far make it. */
  due: figures,
  money,
  periods: z.array(companyPeriod),
  paidVerdict: ruleVerdict,
  cashVerdict: ruleVerdict,
})
export type GroupCompany = z.output<typeof groupCompany>

/** Figures and verdicts that a change may move. */
export const groupState = z.object({
  companies: z.array(groupCompany),
  /** By period: of all companies together, and of nobody. */
  totals: z.array(figures.extend(money.shape).extend({ unshared: figures, sameShare: ruleVerdict })),
  /** How many are in, on each stretch of days; empty when the project is no group project. */
  sizes: z.array(z.object({ days, companyIds: z.array(id), verdict: ruleVerdict })),
  /** All public money against its limit; `null` when no rule limits it. */
  publicShare: ruleVerdict.nullable(),
})
export type GroupState = z.output<typeof groupState>

export const groupDetail = groupState.extend({
  projectId: id,
  settings: groupSettings.extend({ id, version }).nullable(),
  regime: z.enum(REGIMES),
  /** `null` while the project has no period: then nothing can be shared out. */
  project: days.nullable(),
  decision: z
    .object({
      number: z.string(),
      decidedOn: day.nullable(),
      supportRate: z.number().int().nullable(),
      granted: cents.nullable(),
      plannedNet: cents,
      plannedPublic: cents,
      /** Of the companies, by the funding plan. */
      plannedPrivate: cents,
    })
    .nullable(),
  periods: z.array(groupPeriod),
  /** The act's or the project's own limits of the number of companies. */
  limits: z.object({ least: z.number().int(), most: z.number().int() }),
  agreements: z.array(groupAgreement),
  /** `open` of a credit note or of what does not count yet is 0. */
  invoices: z.array(invoiceFields.extend({ id, version, open: cents })),
  payments: z.array(paymentFields.extend({ id, version })),
  /** Costs that say neither common nor whose, and costs without a day or outside the project's days. */
  untagged: z.object({ rows: z.number().int(), amount: cents }),
  outside: z.object({ rows: z.number().int(), amount: cents }),
  /** Paid or credited beyond every invoice. */
  surplus: z.array(z.object({ organisationId: id, paid: cents, credited: cents })),
})
export type GroupDetail = z.output<typeof groupDetail>

export const groupChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('leaves'), companyId: id, lastDay: day }),
  z.object({ kind: z.literal('joins'), companyId: id, from: day, weight }),
  z.object({ kind: z.literal('pays_late'), companyId: id, paidOn: day }),
])
export type GroupChangeIn = z.output<typeof groupChange>

const asked = z.object({ projectId: id, today: day })
const added = z.object({ id, version })
const saved = z.object({ version })
const target = z.object({ id, version })
const nothing = z.object({})
const written = z.object({ inserted: z.array(id), updated: z.array(target) })
/** What was done to a table of invoices or payments, for the history. */
export const moneyActions = ['edit', 'paste', 'fill', 'clear', 'removeRows'] as const

const batch = <Fields extends z.ZodObject>(fields: Fields) =>
  z.object({
    projectId: id,
    action: z.enum(moneyActions),
    updates: z.array(z.object({ id, version, patch: fields.partial() })).max(10_000),
    inserts: z.array(fields).max(10_000),
    removes: z.array(target).max(10_000),
  })

export const groupContract = {
  /** Who shares what, as of a day. */
  get: procedure.input(asked).output(groupDetail),
  /** Companies that a cost of the ledger can be for; `isGroup` = each cost must say for whom it was. */
  costOwners: procedure
    .input(z.object({ projectId: id }))
    .output(z.object({ isGroup: z.boolean(), companies: z.array(z.object({ id, name: z.string() })) })),
  /** The first settings of a project make it a project of several companies. */
  start: procedure.input(z.object({ projectId: id, kind: z.enum(GROUP_KINDS) })).output(added),
  update: procedure.input(target.extend({ patch: groupSettings.partial() })).output(saved),
  /** A new agreement from a day: the companies and weights of that day, to be changed. */
  addAgreement: procedure.input(z.object({ projectId: id, validFrom: day })).output(added),
  updateAgreement: procedure.input(target.extend({ patch: agreementFields.partial() })).output(saved),
  removeAgreement: procedure.input(target).output(nothing),
  addShare: procedure.input(z.object({ agreementId: id, organisationId: id, fields: shareFields })).output(added),
  updateShare: procedure.input(target.extend({ patch: shareFields.partial() })).output(saved),
  removeShare: procedure.input(target).output(nothing),
  /** One action on many rows: one transaction, one step of undo. */
  writeInvoices: procedure.input(batch(invoiceFields)).output(written),
  writePayments: procedure.input(batch(paymentFields)).output(written),
  /** What would be after a change, beside what is; nothing is written. */
  whatIf: procedure
    .input(asked.extend({ change: groupChange }))
    .output(z.object({ before: groupState, after: groupState })),
  /** Makes the change that was asked about. */
  apply: procedure.input(z.object({ projectId: id, change: groupChange })).output(nothing),
  /** The companies with their shares, as a table without formulas. */
  export: procedure.input(asked.extend({ format: z.enum(['csv', 'xlsx']), language })).output(fileOut),
}
