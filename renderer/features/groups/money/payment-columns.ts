import type { GroupDetail, PaymentFields } from '#contract/index.ts'
import type { Choice } from '#domain/ledger/choices.ts'
import type { PaymentMethod } from '#domain/groups/own-money.ts'
import { mapResult, ok } from '#domain/values/result.ts'
import { moneyWords } from '../words/money-words.ts'
import { nameOfChoice, readAmount, readChoice, readDay, readText, showAmount, showDay } from './cell-readers.ts'
import { invoiceChoices } from './invoice-columns.ts'
import type { InvoiceRow, MoneyChoices } from './invoice-columns.ts'
import type { RecordField } from './record-field.ts'

export type PaymentRow = GroupDetail['payments'][number]

export const EMPTY_PAYMENT: PaymentFields = {
  organisationId: null,
  invoiceId: null,
  paidOn: null,
  amountCents: null,
  method: 'bank',
  reference: '',
  evidence: '',
}

export function paymentColumns(
  { language, companies }: MoneyChoices,
  invoices: readonly InvoiceRow[],
): readonly RecordField<PaymentRow, PaymentFields>[] {
  const words = moneyWords[language]
  const methods: readonly Choice<PaymentMethod>[] = [
    { value: 'bank', names: [words['method.bank']] },
    { value: 'set_off', names: [words['method.set_off']] },
    { value: 'in_kind', names: [words['method.in_kind']] },
  ]
  // Two invoices may have one number: it is offered once.
  const names = (list: readonly Choice<string>[]) => [...new Set(list.map((choice) => choice.names[0] ?? ''))]
  return [
    {
      id: 'organisationId',
      title: words.company,
      widthPx: 190,
      choices: names(companies),
      show: (row) => nameOfChoice(row.organisationId, companies),
      read: (text, row) =>
        mapResult(readChoice(text, companies), (organisationId) =>
          // An invoice of the company before is not this one’s.
          row === null || row.organisationId === organisationId
            ? { organisationId }
            : { organisationId, invoiceId: null },
        ),
    },
    {
      id: 'invoiceId',
      title: words.invoice,
      widthPx: 110,
      choices: names(invoiceChoices(invoices, null)),
      show: (row) => nameOfChoice(row.invoiceId, invoiceChoices(invoices, null)),
      read(text, row) {
        if (text === '') return ok({ invoiceId: null })
        const own = invoiceChoices(invoices, row?.organisationId ?? null)
        return mapResult(readChoice(text, own), (invoiceId) => {
          const payer = invoices.find(({ id }) => id === invoiceId)?.organisationId ?? null
          // The number tells the payer too.
          return row?.organisationId === null || row === null ? { invoiceId, organisationId: payer } : { invoiceId }
        })
      },
    },
    {
      id: 'paidOn',
      title: words.paidOn,
      widthPx: 104,
      show: (row) => showDay(row.paidOn),
      order: (row) => row.paidOn,
      read: (text) => mapResult(readDay(text), (paidOn) => ({ paidOn })),
    },
    {
      id: 'amountCents',
      title: words.amount,
      widthPx: 112,
      align: 'right',
      show: (row) => showAmount(row.amountCents, language),
      order: (row) => row.amountCents,
      read: (text) => mapResult(readAmount(text), (amountCents) => ({ amountCents })),
    },
    {
      id: 'method',
      title: words.method,
      widthPx: 130,
      choices: names(methods),
      show: (row) => nameOfChoice(row.method, methods),
      read: (text) => mapResult(readChoice(text, methods), (method) => ({ method: method ?? 'bank' })),
      tone: (row) => (row.method === 'in_kind' ? 'bad' : undefined),
    },
    {
      id: 'reference',
      title: words.reference,
      widthPx: 150,
      show: (row) => row.reference,
      read: (text) => mapResult(readText(500)(text), (reference) => ({ reference })),
    },
    {
      id: 'evidence',
      title: words.evidence,
      widthPx: 220,
      show: (row) => row.evidence,
      read: (text) => mapResult(readText(500)(text), (evidence) => ({ evidence })),
    },
    {
      id: 'state',
      title: words.state,
      widthPx: 110,
      readOnly: true,
      show: (row) => (isWhole(row) ? '' : words['state.unfinished']),
      tone: () => 'unsure',
    },
  ]
}

const isWhole = ({ organisationId, paidOn, amountCents }: PaymentRow) =>
  organisationId !== null && paidOn !== null && amountCents !== null
