import type { EmploymentFields } from '#contract/index.ts'
import type { EmploymentsTable } from '#db/people/tables.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { peopleCommand } from './command.ts'
import { refuseWrongOrder } from './day-order.ts'
import { requireRow } from './exists.ts'

export async function addEmployment(
  context: CoreContext,
  staffId: string,
  fields: EmploymentFields,
): Promise<{ id: string; version: number }> {
  const id = newId(context.ports)
  refuseWrongOrder(fields.startDay, fields.endDay)
  await peopleCommand(context, 'people.addEmployment', [], async (tx) => {
    await requireRow(tx.db, 'staff_members', staffId)
    await tx.insert('employments', { id, staff_id: staffId, ...fromFields(fields) })
  })
  return { id, version: 1 }
}

export async function updateEmployment(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<EmploymentFields>,
): Promise<{ version: number }> {
  const saved = await peopleCommand(context, 'people.updateEmployment', [], async (tx) => {
    const row = await tx.db.selectFrom('employments').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) throw new AppError('not_found', { what: 'employments', id })
    const fields = { ...toFields(row), ...given(patch) }
    refuseWrongOrder(fields.startDay, fields.endDay)
    return tx.update('employments', id, version, fromFields(fields))
  })
  return { version: saved }
}

export async function removeEmployment(context: CoreContext, id: string, version: number): Promise<void> {
  await peopleCommand(context, 'people.removeEmployment', [], (tx) => tx.remove('employments', id, version))
}

function toFields(row: EmploymentsTable): EmploymentFields {
  return {
    employer: row.employer,
    share: row.share,
    startDay: row.start_day,
    endDay: row.end_day,
    annualPayCents: row.annual_pay_cents,
    sideCostRate: row.side_cost_rate,
  }
}

function fromFields(fields: EmploymentFields) {
  return {
    employer: fields.employer,
    share: fields.share,
    start_day: fields.startDay,
    end_day: fields.endDay,
    annual_pay_cents: fields.annualPayCents,
    side_cost_rate: fields.sideCostRate,
  }
}
