import type { CommandTx } from '#db/command.ts'
import { fromChangeApplication } from '#db/decisions/change-applications.ts'
import { insertDecision } from '#db/decisions/write-decision.ts'
import type { ChangeApplication } from '#domain/decision/change-application.ts'
import type { SampleDecision } from './decision-parts.ts'

/** Adds the versions of one sample project's decision, oldest first. */
export async function insertDecisions(
  tx: CommandTx,
  projectId: string,
  versions: readonly SampleDecision[],
  newId: () => string,
): Promise<void> {
  for (const [index, { content, confirmed }] of versions.entries()) {
    const id = newId()
    await insertDecision(tx, { id, projectId, sequence: index + 1 }, content, newId)
    if (confirmed) await tx.update('decisions', id, null, { status: 'confirmed' })
  }
}

/** Adds the changes that one sample project has applied for. */
export async function insertChangeApplications(
  tx: CommandTx,
  projectId: string,
  applications: readonly ChangeApplication[],
  newId: () => string,
): Promise<void> {
  for (const application of applications) {
    const row = { id: newId(), project_id: projectId, ...fromChangeApplication(application) }
    await tx.insert('change_applications', row)
  }
}
