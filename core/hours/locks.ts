import type { Kysely } from 'kysely'
import { findHourMonth, firstLockedMonth } from '#db/people/hours.ts'
import type { Database } from '#db/schema.ts'
import { AppError } from '../app-error.ts'

/** Hours that a claim has used may not go along with their person or project. Throws `period_locked`. */
export async function refuseLockedHours(
  db: Kysely<Database>,
  of: { projectId: string } | { staffId: string },
): Promise<void> {
  const month = await firstLockedMonth(db, of)
  if (month !== null) throw new AppError('period_locked', { what: month })
}

/** An approved month says what was approved: it is edited only after the approval is withdrawn. */
export async function refuseApprovedMonth(db: Kysely<Database>, staffId: string, month: string): Promise<void> {
  if ((await findHourMonth(db, staffId, month)) !== null) throw new AppError('period_locked', { what: month })
}
