import { setImmediate as othersTurn } from 'node:timers/promises'
import type { CheckFinding, CheckedReport, ProjectFindings } from '#contract/index.ts'
import { listWaivers } from '#db/checks/waivers.ts'
import { findReport, listReports } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import type { Check } from '#domain/checks/check.ts'
import { inOrder, runChecks } from '#domain/checks/run-checks.ts'
import { isOpen } from '#domain/report/report.ts'
import type { CoreContext } from '../context.ts'
import { requireProject } from '../project-head.ts'
import { missing } from '../reports/edit-report.ts'
import { formOf } from '../reports/report-form.ts'
import { get } from '../reports/read-reports.ts'
import { periodOfRow } from '../reports/report-row.ts'
import { loadChecks } from './load-checks.ts'
import { readinessOf } from './readiness-of.ts'
import { readCheckInput } from './read-input.ts'
import { toFindings } from './to-contract.ts'

export async function catalogue(): Promise<
  { id: string; family: Check['family']; names: Record<'fi' | 'sv' | 'en', string> }[]
> {
  return (await loadChecks()).map(({ id, family, names }) => ({ id, family, names: { ...names } }))
}

/** Throws `not_found`. */
export async function checkReport(context: CoreContext, reportId: string): Promise<{ findings: CheckFinding[] }> {
  const row = await findReport(context.session.current().db, reportId)
  if (row === null) throw missing(reportId)
  return { findings: await findingsOfReport(context, row, await loadChecks()) }
}

/** The data once, and of each open report what is its own. Throws `not_found`. */
export async function checkProject(context: CoreContext, projectId: string): Promise<ProjectFindings> {
  const project = await requireProject(context, projectId)
  const { db } = context.session.current()
  const checks = await loadChecks()
  const open = (await listReports(db, project.id)).filter(({ state }) => isOpen(state))
  const ofData = checks.filter(({ about }) => about === 'data')
  const data = runChecks(ofData, await readCheckInput(context, project.id, null))
  const waivers = await listWaivers(db, project.id)
  const ofProject = toFindings(data, { checks, waivers, reportIds: [] })
  const findings = [...ofProject]
  const reports: CheckedReport[] = []
  const ofReports = checks.filter(({ about }) => about === 'report')
  for (const row of open) {
    // A report takes a while: what a person asks for meanwhile goes before the next one.
    await othersTurn()
    const own = await findingsOfReport(context, row, ofReports)
    findings.push(...own)
    reports.push(await toReport(context, row, inOrder([...ofProject, ...own])))
  }
  return { findings: inOrder(findings), reports }
}

/** `findings` are those of the data and its own. */
async function toReport(
  context: CoreContext,
  row: ReportsTable,
  findings: readonly CheckFinding[],
): Promise<CheckedReport> {
  const period = periodOfRow(row)
  const { names } = await formOf(row.form_id)
  const { blocking } = readinessOf(await get(context, row.id), findings)
  return {
    id: row.id,
    formId: row.form_id,
    names: { ...names },
    kind: row.kind,
    period: period === null ? null : { ...period },
    blocking,
  }
}

async function findingsOfReport(
  context: CoreContext,
  row: ReportsTable,
  checks: readonly Check[],
): Promise<CheckFinding[]> {
  const { db } = context.session.current()
  const found = runChecks(checks, await readCheckInput(context, row.project_id, row))
  const waivers = await listWaivers(db, row.project_id)
  return toFindings(found, { checks, waivers, reportIds: await chainOf(context, row) })
}

/** The report, and those that it corrects one after the other. */
async function chainOf(context: CoreContext, row: ReportsTable): Promise<string[]> {
  const ids = [row.id]
  for (let previous = row.previous_id; previous !== null;) {
    ids.push(previous)
    previous = (await findReport(context.session.current().db, previous))?.previous_id ?? null
  }
  return ids
}
