import type { InvoiceFields, PaymentFields } from '#contract/index.ts'
import type { moneyActions } from '#contract/group.ts'
import type { CommandTx } from '#db/command.ts'
import type { NewRow } from '#db/schema.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { groupProject } from './group-project.ts'

interface Target {
  id: string
  version: number
}

export interface Batch<Fields> {
  projectId: string
  action: (typeof moneyActions)[number]
  updates: readonly (Target & { patch: Patch<Fields> })[]
  inserts: readonly Fields[]
  removes: readonly Target[]
}

export interface Written {
  inserted: string[]
  updated: Target[]
}

/** One action on many invoices; nothing of it is written when one can't be. Payments of a removed one stay, unnamed. */
export async function writeInvoices(context: CoreContext, batch: Batch<InvoiceFields>): Promise<Written> {
  const project = await groupProject(context, batch.projectId)
  return projectCommand(context, `group.invoices.${batch.action}`, project, async (tx) => {
    const updated: Target[] = []
    for (const { id, version, patch } of batch.updates) {
      await requireOwn(tx, 'own_share_invoices', project.id, id)
      updated.push({ id, version: await tx.update('own_share_invoices', id, version, invoicePatch(given(patch))) })
    }
    const inserted = await insertAll(
      tx,
      'own_share_invoices',
      project.id,
      batch.inserts,
      (fields, id, position) => tx.insert('own_share_invoices', invoiceRow(fields, id, project.id, position)),
      context,
    )
    for (const { id, version } of batch.removes) {
      await requireOwn(tx, 'own_share_invoices', project.id, id)
      const paid = await tx.db.selectFrom('own_share_payments').select('id').where('invoice_id', '=', id).execute()
      for (const payment of paid) await tx.update('own_share_payments', payment.id, null, { invoice_id: null })
      await tx.remove('own_share_invoices', id, version)
    }
    return { inserted, updated }
  })
}

/** One action on many payments. A payment names an invoice of its own company only. */
export async function writePayments(context: CoreContext, batch: Batch<PaymentFields>): Promise<Written> {
  const project = await groupProject(context, batch.projectId)
  return projectCommand(context, `group.payments.${batch.action}`, project, async (tx) => {
    const updated: Target[] = []
    for (const [index, { id, version, patch }] of batch.updates.entries()) {
      await requireOwn(tx, 'own_share_payments', project.id, id)
      updated.push({ id, version: await tx.update('own_share_payments', id, version, paymentPatch(given(patch))) })
      await refuseOthersInvoice(tx, id, `updates.${index}.invoiceId`)
    }
    const inserted = await insertAll(
      tx,
      'own_share_payments',
      project.id,
      batch.inserts,
      async (fields, id, position) => {
        await tx.insert('own_share_payments', paymentRow(fields, id, project.id, position))
        await refuseOthersInvoice(tx, id, `inserts.${position}.invoiceId`)
      },
      context,
    )
    for (const { id, version } of batch.removes) {
      await requireOwn(tx, 'own_share_payments', project.id, id)
      await tx.remove('own_share_payments', id, version)
    }
    return { inserted, updated }
  })
}

type MoneyTable = 'own_share_invoices' | 'own_share_payments'

async function insertAll<Fields extends { organisationId: string | null }>(
  tx: CommandTx,
  table: MoneyTable,
  projectId: string,
  list: readonly Fields[],
  insert: (fields: Fields, id: string, position: number) => Promise<void>,
  { ports }: CoreContext,
): Promise<string[]> {
  if (list.length === 0) return []
  const last = await tx.db
    .selectFrom<MoneyTable>(table)
    .select('position')
    .where('project_id', '=', projectId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  const inserted: string[] = []
  for (const [index, fields] of list.entries()) {
    const id = newId(ports)
    if (fields.organisationId !== null) await requireOrganisation(tx, fields.organisationId)
    await insert(fields, id, (last?.position ?? -1) + 1 + index)
    inserted.push(id)
  }
  return inserted
}

async function requireOrganisation(tx: CommandTx, id: string): Promise<void> {
  const row = await tx.db.selectFrom('organisations').select('id').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('not_found', { what: 'organisations', id })
}

async function requireOwn(tx: CommandTx, table: MoneyTable, projectId: string, id: string): Promise<void> {
  const row = await tx.db.selectFrom<MoneyTable>(table).select('project_id').where('id', '=', id).executeTakeFirst()
  if (row?.project_id !== projectId) throw new AppError('not_found', { what: table, id })
}

async function refuseOthersInvoice(tx: CommandTx, paymentId: string, field: string): Promise<void> {
  const row = await tx.db
    .selectFrom('own_share_payments')
    .leftJoin('own_share_invoices', 'own_share_invoices.id', 'own_share_payments.invoice_id')
    .select([
      'own_share_payments.organisation_id as payer',
      'own_share_payments.project_id as project',
      'own_share_payments.invoice_id as named',
      'own_share_invoices.organisation_id as owner',
      'own_share_invoices.project_id as invoice_project',
      'own_share_invoices.kind as kind',
    ])
    .where('own_share_payments.id', '=', paymentId)
    .executeTakeFirst()
  if (row === undefined || row.named === null) return
  if (row.owner === row.payer && row.invoice_project === row.project && row.kind === 'invoice') return
  throw new AppError('invalid_input', { problems: [{ field, code: 'invoice_of_other', details: {} }] })
}

function invoiceRow(
  fields: InvoiceFields,
  id: string,
  projectId: string,
  position: number,
): NewRow<'own_share_invoices'> {
  return {
    id,
    project_id: projectId,
    position,
    organisation_id: fields.organisationId,
    kind: fields.kind,
    invoice_number: fields.number,
    invoiced_on: fields.invoicedOn,
    due_on: fields.dueOn,
    covers_to: fields.coversTo,
    amount_cents: fields.amountCents,
    note: fields.note,
  }
}

function invoicePatch(patch: Partial<InvoiceFields>) {
  const { organisationId, kind, number, invoicedOn, dueOn, coversTo, amountCents, note } = patch
  return {
    ...(organisationId === undefined ? {} : { organisation_id: organisationId }),
    ...(kind === undefined ? {} : { kind }),
    ...(number === undefined ? {} : { invoice_number: number }),
    ...(invoicedOn === undefined ? {} : { invoiced_on: invoicedOn }),
    ...(dueOn === undefined ? {} : { due_on: dueOn }),
    ...(coversTo === undefined ? {} : { covers_to: coversTo }),
    ...(amountCents === undefined ? {} : { amount_cents: amountCents }),
    ...(note === undefined ? {} : { note }),
  }
}

function paymentRow(
  fields: PaymentFields,
  id: string,
  projectId: string,
  position: number,
): NewRow<'own_share_payments'> {
  return {
    id,
    project_id: projectId,
    position,
    organisation_id: fields.organisationId,
    invoice_id: fields.invoiceId,
    paid_on: fields.paidOn,
    amount_cents: fields.amountCents,
    method: fields.method,
    reference: fields.reference,
    evidence: fields.evidence,
  }
}

function paymentPatch(patch: Partial<PaymentFields>) {
  const { organisationId, invoiceId, paidOn, amountCents, method, reference, evidence } = patch
  return {
    ...(organisationId === undefined ? {} : { organisation_id: organisationId }),
    ...(invoiceId === undefined ? {} : { invoice_id: invoiceId }),
    ...(paidOn === undefined ? {} : { paid_on: paidOn }),
    ...(amountCents === undefined ? {} : { amount_cents: amountCents }),
    ...(method === undefined ? {} : { method }),
    ...(reference === undefined ? {} : { reference }),
    ...(evidence === undefined ? {} : { evidence }),
  }
}
