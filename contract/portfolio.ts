import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import type { ProjectDeadline } from '#domain/claims/project-deadlines.ts'
import { FUNDS, REGIMES } from '#domain/rules/regime.ts'
import { procedure } from './base.ts'
import { checkFinding } from './check.ts'
import { cents, day, fileOut, id, language } from './schemas.ts'

/** A project among the others, as it stands on a day. Money is that of its budget, up to that day. */
export const portfolioProject = z.object({
  id,
  code: z.string(),
  name: z.string(),
  fund: z.enum(FUNDS),
  regime: z.enum(REGIMES),
  authority: z.string(),
  state: z.string(),
  period: z.object({ start: day, end: day }).nullable(),
  /** Share of the project's time that has passed, in basis points; `null` while its days are not told. */
  elapsed: z.number().int().min(0).max(10_000).nullable(),
  approved: cents,
  spent: cents,
  forecast: cents,
  /** Support: granted by the decision (`null` = it doesn't say), claimed, decided, and received with the advance. */
  granted: cents.nullable(),
  claimed: cents,
  decided: cents,
  paid: cents,
  /** Budget lines that are overspent, will be, or will be left unused. */
  risks: z.number().int(),
})
export type PortfolioProject = z.output<typeof portfolioProject>

export const portfolioDeadline = z.object({
  projectId: id,
  code: z.string(),
  name: z.string(),
  deadline: z.custom<ProjectDeadline>((value) => typeof value === 'object' && value !== null),
})
export type PortfolioDeadline = z.output<typeof portfolioDeadline>

const count = z.number().int().min(0)

export const portfolioFindings = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('checked'),
    projectId: id,
    /** Of its data and of its open reports; waived ones don't count. */
    counts: z.object({ error: count, warning: count, note: count }),
    firstError: checkFinding.nullable(),
    /** Open reports that can't be locked now. */
    blockedReports: count,
  }),
  /** This one could not be checked; the rest goes on. `error` is one of the contract's. */
  z.object({
    kind: z.literal('failed'),
    projectId: id,
    error: z.object({ code: z.string(), data: z.record(z.string(), z.unknown()) }),
  }),
])
export type PortfolioFindings = z.output<typeof portfolioFindings>

export const portfolioContract = {
  /** All projects of the organisation, by code, and everything that they have to send, earliest first. */
  status: procedure
    .input(z.object({ on: day }))
    .output(z.object({ projects: z.array(portfolioProject), deadlines: z.array(portfolioDeadline) })),
  /** What would stop a report, one project after another, by code; what a person asks for meanwhile goes first. */
  findings: procedure.output(eventIterator(portfolioFindings)),
  /** The organisation's calendar year as a document or a workbook. */
  year: procedure
    .input(z.object({ year: z.number().int().min(2000).max(2100), language, format: z.enum(['pdf', 'xlsx']) }))
    .output(fileOut),
}
