import { eraseParticipant } from '#db/events/erase-participant.ts'
import type { ErasuresTable } from '#db/events/tables.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { projectScopes } from '../events/bus.ts'
import { find } from './participants.ts'

/** Removes a person for good. While the retention day is ahead, time alone is no reason. */
export async function erase(
  context: CoreContext,
  id: string,
  version: number,
  reason: ErasuresTable['reason'],
): Promise<void> {
  const row = await find(context, id)
  const at = context.ports.now()
  const { retention_until: until } = row
  if (reason === 'retention' && (until === null || at.slice(0, 10) <= until)) {
    const code = until === null ? 'no_retention_day' : 'kept_until'
    throw new AppError('invalid_input', { problems: [{ field: 'reason', code, details: { day: until } }] })
  }
  await eraseParticipant(context.session.current(), id, version, { at, reason })
  context.participantIndex.forget()
  context.events.publish({ kind: 'changed', scopes: projectScopes(row.project_id) })
}
