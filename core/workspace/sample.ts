import { runCommand } from '#db/command.ts'
import { countProjects } from '#db/projects/list-projects.ts'
import { newLedgerRow } from '#db/ledger/write-ledger.ts'
import { insertProject } from '#db/projects/write-project.ts'
import { AppError } from '../app-error.ts'
import { newId } from '../host-ports.ts'
import type { CoreContext } from '../context.ts'
import { sampleLedger } from '../sample/ledger-rows.ts'
import { sampleProjects } from '../sample/projects.ts'

/** Fills an empty workspace with the invented sample organisation, as one step of undo. */
export async function createSample(context: CoreContext): Promise<{ projectCount: number }> {
  const { ports, session, events } = context
  const workspace = session.current()
  if ((await countProjects(workspace.db)) > 0) throw new AppError('already_exists', { what: 'projects', value: '' })
  const projects = sampleProjects()
  const fresh = () => newId(ports)
  await runCommand(workspace, { id: fresh(), name: 'workspace.createSample', at: ports.now() }, async (tx) => {
    for (const project of projects) {
      const id = fresh()
      await insertProject(tx, id, project, null, fresh)
      const ledger = sampleLedger(project)
      await tx.insertMany(
        'ledger_rows',
        ledger.map((fields, position) => newLedgerRow(fresh(), id, position, fields)),
      )
    }
  })
  events.publish({ kind: 'changed', scopes: ['projects', 'history'] })
  return { projectCount: projects.length }
}
