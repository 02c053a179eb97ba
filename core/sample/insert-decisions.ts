import type { CommandTx } from '#db/command.ts'
import { insertDecision } from '#db/decisions/write-decision.ts'
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
