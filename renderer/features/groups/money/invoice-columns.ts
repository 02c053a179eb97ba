import type { GroupDetail, InvoiceFields } from '#contract/index.ts'
import type { Choice } from '#domain/ledger/choices.ts'
import type { OwnShareKind } from '#domain/groups/own-money.ts'
import type { Language } from '#domain/values/language.ts'
import { mapResult } from '#domain/values/result.ts'
import { nameOfChoice, readAmount, readChoice, readDay, readText, showAmount, showDay } from './cell-readers.ts'
import type { RecordField } from './record-field.ts'
import { moneyWords } from '../words/money-words.ts'

export type InvoiceRow = GroupDetail['invoices'][number]

export interface MoneyChoices {
  readonly language: Language
  readonly today: string
  readonly companies: readonly Choice<string>[]
  /** Claim periods by their last days. */
  readonly periods: readonly Choice<string>[]
}

export const EMPTY_INVOICE: InvoiceFields = {
  organisationId: null,
  kind: 'invoice',
  number: '',
  invoicedOn: null,
  dueOn: null,
  coversTo: null,
  amountCents: null,
  note: '',
}

export function invoiceColumns(choices: MoneyChoices): readonly RecordField<InvoiceRow, InvoiceFields>[] {
  const { language, companies, periods } = choices
  const words = moneyWords[language]
  const kinds: readonly Choice<OwnShareKind>[] = [
    { value: 'invoice', names: [words['kind.invoice']] },
    { value: 'credit', names: [words['kind.credit']] },
  ]
  const names = (list: readonly Choice<string>[]) => list.map((choice) => choice.names[0] ?? '')
  return [
    {
      id: 'organisationId',
      title: words.company,
      widthPx: 190,
      choices: names(companies),
      show: (row) => nameOfChoice(row.organisationId, companies),
      read: (text) => mapResult(readChoice(text, companies), (organisationId) => ({ organisationId })),
    },
    {
      id: 'kind',
      title: words.kind,
      widthPx: 92,
      choices: names(kinds),
      show: (row) => nameOfChoice(row.kind, kinds),
      read: (text) => mapResult(readChoice(text, kinds), (kind) => ({ kind: kind ?? 'invoice' })),
    },
    {
      id: 'number',
      title: words.number,
      widthPx: 100,
      show: (row) => row.number,
      read: (text) => mapResult(readText(60)(text), (number) => ({ number })),
    },
    {
      id: 'invoicedOn',
      title: words.invoicedOn,
      widthPx: 104,
      show: (row) => showDay(row.invoicedOn),
      order: (row) => row.invoicedOn,
      read: (text) => mapResult(readDay(text), (invoicedOn) => ({ invoicedOn })),
    },
    {
      id: 'dueOn',
      title: words.dueOn,
      widthPx: 104,
      show: (row) => showDay(row.dueOn),
      order: (row) => row.dueOn,
      read: (text) => mapResult(readDay(text), (dueOn) => ({ dueOn })),
    },
    {
      id: 'coversTo',
      title: words.period,
      widthPx: 210,
      choices: names(periods),
      show: (row) => nameOfChoice(row.coversTo, periods) || showDay(row.coversTo),
      order: (row) => row.coversTo,
      read: (text) => mapResult(readChoice(text, periods), (coversTo) => ({ coversTo })),
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
      id: 'open',
      title: words.open,
      widthPx: 104,
      align: 'right',
      readOnly: true,
      show: (row) => (row.kind === 'credit' ? '' : showAmount(row.open, language)),
      order: (row) => row.open,
    },
    {
      id: 'state',
      title: words.state,
      widthPx: 110,
      readOnly: true,
      show: (row) => words[`state.${stateOf(row, choices.today)}`],
      tone: (row) => toneOf[stateOf(row, choices.today)],
    },
    {
      id: 'note',
      title: words.note,
      widthPx: 180,
      show: (row) => row.note,
      read: (text) => mapResult(readText(500)(text), (note) => ({ note })),
    },
  ]
}

type InvoiceState = 'unfinished' | 'credit' | 'paid' | 'late' | 'open'

const toneOf = { unfinished: 'unsure', credit: 'quiet', paid: undefined, late: 'bad', open: undefined } as const

function stateOf(row: InvoiceRow, today: string): InvoiceState {
  if (row.organisationId === null || row.invoicedOn === null || row.amountCents === null) return 'unfinished'
  if (row.kind === 'credit') return 'credit'
  if (row.open <= 0) return 'paid'
  return row.dueOn !== null && row.dueOn < today ? 'late' : 'open'
}

/** What is known of an invoice by its number, for paying it. */
export function invoiceChoices(
  invoices: readonly InvoiceRow[],
  organisationId: string | null,
): readonly Choice<string>[] {
  return invoices
    .filter((row) => row.kind === 'invoice' && row.number !== '')
    .filter((row) => organisationId === null || row.organisationId === organisationId)
    .map((row) => ({ value: row.id, names: [row.number] }))
}
