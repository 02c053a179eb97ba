import { runCommand } from '#db/command.ts'
import { countProjects } from '#db/projects/list-projects.ts'
import { newLedgerRow } from '#db/ledger/write-ledger.ts'
import { insertProject } from '#db/projects/write-project.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { samplePlan } from '#templates/stm-hankesuunnitelma/sample-plan.ts'
import { AppError } from '../app-error.ts'
import { newId } from '../host-ports.ts'
import type { CoreContext } from '../context.ts'
import { insertActivities } from '../sample/insert-activities.ts'
import { claimedSample, insertClaims } from '../sample/claims.ts'
import { sampleCompanies } from '../sample/companies.ts'
import { insertCompanies } from '../sample/insert-companies.ts'
import { insertGroup, sampleGroups } from '../sample/group-money.ts'
import { insertPerson } from '../sample/insert-people.ts'
import { samplePeople } from '../sample/people.ts'
import { sampleChangeApplications, sampleDecisions } from '../sample/decisions.ts'
import { insertChangeApplications, insertDecisions } from '../sample/insert-decisions.ts'
import { insertPlan } from '../sample/insert-plan.ts'
import { insertReports } from '../sample/reports/insert-reports.ts'
import { samplePlans } from '../sample/plans.ts'
import { stateGrant, stateGrantDecision, stateGrantLedger } from '../sample/state-grant.ts'
import { insertLedgerExtras } from '../sample/ledger-extras.ts'
import { sampleCommitments } from '../sample/commitments.ts'
import { sampleLedger } from '../sample/ledger-rows.ts'
import { sampleProjects } from '../sample/projects.ts'
import { ruralDecisions, ruralGroup } from '../sample/rural-group.ts'

/** Fills an empty workspace with the invented sample organisation, as one step of undo. */
export async function createSample(context: CoreContext): Promise<{ projectCount: number }> {
  const { ports, session, events } = context
  const workspace = session.current()
  if ((await countProjects(workspace.db)) > 0) throw new AppError('already_exists', { what: 'projects', value: '' })
  const projects = [...sampleProjects(), stateGrant]
  const fresh = () => newId(ports)
  await runCommand(workspace, { id: fresh(), name: 'workspace.createSample', at: ports.now() }, async (tx) => {
    const ids = new Map(projects.map(({ code }) => [code, fresh()]))
    for (const project of projects) {
      const id = ids.get(project.code) ?? fresh()
      await insertProject(tx, id, project, null, fresh)
      const isGrant = project === stateGrant
      const decisions = isGrant ? [stateGrantDecision] : (sampleDecisions[project.code] ?? [])
      await insertDecisions(tx, id, decisions, fresh)
      await insertChangeApplications(tx, id, sampleChangeApplications[project.code] ?? [], fresh)
      await insertPlan(tx, id, isGrant ? samplePlan() : (samplePlans[project.code] ?? emptyPlan), fresh)
      const costs = isGrant ? stateGrantLedger() : sampleLedger(project)
      const rows = costs.map((fields) => ({ id: fresh(), fields }))
      await tx.insertMany(
        'ledger_rows',
        rows.map(({ id: rowId, fields }, position) => newLedgerRow(rowId, id, position, fields)),
      )
      const place = { tx, projectId: id, folder: workspace.paths.attachments, at: ports.now(), fresh }
      await insertLedgerExtras(place, project.code, rows)
      await tx.insertMany('budget_commitments', sampleCommitments(project.code, id, fresh))
      if (project.code === claimedSample) await insertClaims(tx, id, fresh)
    }
    const groupId = fresh()
    ids.set(ruralGroup.code, groupId)
    await insertProject(tx, groupId, ruralGroup, null, fresh)
    await insertDecisions(tx, groupId, ruralDecisions, fresh)
    await insertCompanies(tx, sampleCompanies, ids, fresh)
    for (const group of sampleGroups) await insertGroup(tx, group, ids.get(group.code) ?? groupId, fresh)
    for (const person of samplePeople) await insertPerson(tx, person, ids, fresh)
    await insertActivities(tx, ids, fresh)
    await insertReports({ tx, projectIds: ids, folder: workspace.paths.attachments, at: ports.now(), fresh })
  })
  events.publish({ kind: 'changed', scopes: ['projects', 'people', 'organisations', 'history'] })
  return { projectCount: projects.length + 1 }
}
