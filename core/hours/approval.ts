import type { CommandTx } from '#db/command.ts'
import { findHourMonth } from '#db/people/hours.ts'
import type { HourMonthsTable } from '#db/people/tables.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { peopleCommand } from '../people/command.ts'
import { requireRow } from '../people/exists.ts'

interface OfMonth {
  staffId: string
  month: string
}
type OfApproval = OfMonth & { version: number }

/** Says that the month's hours are right. Throws `period_locked` when someone has said so already. */
export async function approve(
  context: CoreContext,
  { staffId, month, approvedBy, approvedOn }: OfMonth & { approvedBy: string; approvedOn: string },
): Promise<{ version: number }> {
  await peopleCommand(context, 'hours.approve', [], async (tx) => {
    await requireRow(tx.db, 'staff_members', staffId)
    if ((await findHourMonth(tx.db, staffId, month)) !== null) throw new AppError('period_locked', { what: month })
    await tx.insert('hour_months', {
      id: newId(context.ports),
      staff_id: staffId,
      month,
      state: 'approved',
      approved_by: approvedBy,
      approved_on: approvedOn,
    })
  })
  return { version: 1 }
}

export async function reopen(context: CoreContext, of: OfApproval): Promise<void> {
  await peopleCommand(context, 'hours.reopen', [], async (tx) => {
    const row = await approved(tx, of)
    if (row.state === 'locked') throw new AppError('period_locked', { what: of.month })
    await tx.remove('hour_months', row.id, of.version)
  })
}

export const lock = (context: CoreContext, of: OfApproval) => setState(context, 'hours.lock', of, 'locked')
export const unlock = (context: CoreContext, of: OfApproval) => setState(context, 'hours.unlock', of, 'approved')

async function setState(
  context: CoreContext,
  name: string,
  of: OfApproval,
  state: HourMonthsTable['state'],
): Promise<{ version: number }> {
  const version = await peopleCommand(context, name, [], async (tx) => {
    const row = await approved(tx, of)
    return tx.update('hour_months', row.id, of.version, { state })
  })
  return { version }
}

async function approved(tx: CommandTx, { staffId, month }: OfMonth): Promise<HourMonthsTable> {
  const row = await findHourMonth(tx.db, staffId, month)
  if (row === null) throw new AppError('not_found', { what: 'hour_months', id: month })
  return row
}
