import { runCommand } from '#db/command.ts'
import { countProjects } from '#db/projects/list-projects.ts'
import { newLedgerRow } from '#db/ledger/write-ledger.ts'
import { insertProject } from '#db/projects/write-project.ts'
import { AppError } from '../app-error.ts'
import { newId } from '../host-ports.ts'
import type { CoreContext } from '../context.ts'
import { insertActivities } from '../sample/insert-activities.ts'
import { sampleCompanies } from '../sample/companies.ts'
import { insertCompanies } from '../sample/insert-companies.ts'
import { insertPerson } from '../sample/insert-people.ts'
import { samplePeople } from '../sample/people.ts'
import { sampleDecisions } from '../sample/decisions.ts'
import { insertDecisions } from '../sample/insert-decisions.ts'
import { sampleLedger } from '../sample/ledger-rows.ts'
import { sampleProjects } from '../sample/projects.ts'
import { ruralDecisions, ruralGroup } from '../sample/rural-group.ts'

/** Fills an empty workspace with the invented sample organisation, as one step of undo. */
export async function createSample(context: CoreContext): Promise<{ projectCount: number }> {
  const { ports, session, events } = context
  const workspace = session.current()
  if ((await countProjects(workspace.db)) > 0) throw new AppError('already_exists', { what: 'projects', value: '' })
  const projects = sampleProjects()
  const fresh = () => newId(ports)
  await runCommand(workspace, { id: fresh(), name: 'workspace.createSample', at: ports.now() }, async (tx) => {
    const ids = new Map(projects.map(({ code }) => [code, fresh()]))
    for (const project of projects) {
      const id = ids.get(project.code) ?? fresh()
      await insertProject(tx, id, project, null, fresh)
      await insertDecisions(tx, id, sampleDecisions[project.code] ?? [], fresh)
      const ledger = sampleLedger(project).map((fields, position) => newLedgerRow(fresh(), id, position, fields))
      await tx.insertMany('ledger_rows', ledger)
    }
    const groupId = fresh()
    ids.set(ruralGroup.code, groupId)
    await insertProject(tx, groupId, ruralGroup, null, fresh)
    await insertDecisions(tx, groupId, ruralDecisions, fresh)
    await insertCompanies(tx, sampleCompanies, ids, fresh)
    for (const person of samplePeople) await insertPerson(tx, person, ids, fresh)
    await insertActivities(tx, ids, fresh)
  })
  events.publish({ kind: 'changed', scopes: ['projects', 'people', 'organisations', 'history'] })
  return { projectCount: projects.length + 1 }
}
