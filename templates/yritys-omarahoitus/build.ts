import { formatPeriod } from '#domain/values/period.ts'
import type { Language } from '#domain/values/language.ts'
import { negateCents, ZERO_CENTS } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, Cell, DocumentModel, ValueSource } from '../engine/model.ts'
import type { GroupInput, PrintedCompany, PrintedInvoice } from '../group-inputs.ts'
import {
  dayCell,
  dayField,
  dayText,
  field,
  heading,
  moneyCell,
  moneyTable,
  paragraph,
  periodText,
  signature,
  small,
  sumOf,
} from '../group-page.ts'
import { cell, frameOf, projectFields, titleBand } from '../people-page.ts'
import { labels } from './labels.ts'
import type { OwnMoneyLabels } from './labels.ts'

const form = { id: 'yritys-omarahoitus', edition: '2014–2027' }

/** What the companies have agreed, been invoiced and paid: over all, by claim period, and payment by payment. */
export function build(input: GroupInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const words = labels[language]
  const project = projectFields(input.project, words, periodText(input, language))
  const { decision } = input
  const decided = [decision?.number ?? '', dayText(decision?.decidedOn ?? null, language)].filter(Boolean).join(', ')
  const companies = input.companies.filter(({ agreed, due, money }) => agreed + due.self + money.invoiced !== 0)
  return {
    ...frameOf(form, input.project, words, options),
    titlePage: titleBand(input.project, words),
    blocks: [
      ...(words.translated === '' ? [] : [small(words.translated)]),
      {
        ...project,
        fields: [
          ...project.fields,
          field(words.decision, decided, decision === null ? undefined : sourceOf('decisions', decision.id, 'number')),
          dayField(words.asOf, input.asOf, language),
        ],
      },
      heading('yrityksittain', words.byCompany),
      byCompany(companies, words, language),
      small(words.method),
      ...input.periods.flatMap((period, place) => ofPeriod(period, place, companies, words, language)),
      heading('maksut', words.payments),
      ...payments(companies, words, language),
      heading('allekirjoitus', words.signing),
      paragraph(words.assurance),
      signature(words.signing, [words.place, words.signer]),
    ],
    sheets: [
      { name: words.byCompany, at: 'yrityksittain' },
      { name: words.payments, at: 'maksut' },
    ],
  }
}

const sourceOf = (table: string, id: string, name: string): ValueSource => ({ table, ids: [id], field: name })

const moneyNames = ['invoiced', 'paid', 'open', 'late'] as const

function byCompany(companies: readonly PrintedCompany[], words: OwnMoneyLabels, language: Language): Block {
  const total = (amount: (company: PrintedCompany) => Cents) => moneyCell(sumOf(companies, amount), language)
  return moneyTable({
    id: 'osuudet',
    summary: words.byCompany,
    texts: [words.company, words.businessId],
    amounts: [words.agreed, words.due, words.invoiced, words.paid, words.open, words.late],
    rows: companies.map((company) => [
      companyCell(company),
      cell(company.businessId ?? '', {}, sourceOf('organisations', company.id, 'business_id')),
      moneyCell(
        company.agreed,
        language,
        company.shareId === null ? undefined : sourceOf('group_agreement_shares', company.shareId, 'agreed_cents'),
      ),
      moneyCell(company.due.self, language),
      ...moneyNames.map((name) => moneyCell(company.money[name], language, invoicesOf(company))),
    ]),
    footer: [
      cell(words.total, { header: true, colSpan: 2 }),
      total(({ agreed }) => agreed),
      total(({ due }) => due.self),
      ...moneyNames.map((name) => total(({ money }) => money[name])),
    ],
  })
}

const companyCell = ({ id, name }: PrintedCompany): Cell =>
  cell(name, { header: true }, sourceOf('organisations', id, 'name'))

function invoicesOf({ invoices }: PrintedCompany): ValueSource | undefined {
  const ids = invoices.map(({ id }) => id)
  return ids.length === 0 ? undefined : { table: 'own_share_invoices', ids, field: 'amount_cents' }
}

function ofPeriod(
  { serial, days, claimDay }: GroupInput['periods'][number],
  place: number,
  companies: readonly PrintedCompany[],
  words: OwnMoneyLabels,
  language: Language,
): readonly Block[] {
  const amountOf = (company: PrintedCompany, name: 'self' | (typeof moneyNames)[number]) =>
    company.periods[place]?.[name] ?? ZERO_CENTS
  const names = ['self', ...moneyNames] as const
  if (companies.every((company) => names.every((name) => amountOf(company, name) === 0))) return []
  const title = words.periodTitle.replace('{serial}', String(serial)).replace('{days}', formatPeriod(days, language))
  return [
    heading(`kausi-${serial}`, title),
    paragraph(`${words.claimDay}: ${claimDay === null ? words.noClaimDay : dayText(claimDay, language)}`),
    moneyTable({
      id: `kauden-osuudet-${serial}`,
      summary: title,
      texts: [words.company],
      amounts: [words.due, words.invoiced, words.paid, words.open, words.late],
      rows: companies.map((company) => [
        companyCell(company),
        ...names.map((name) => moneyCell(amountOf(company, name), language)),
      ]),
      footer: [
        cell(words.total, { header: true }),
        ...names.map((name) =>
          moneyCell(
            sumOf(companies, (company) => amountOf(company, name)),
            language,
          ),
        ),
      ],
    }),
  ]
}

function payments(companies: readonly PrintedCompany[], words: OwnMoneyLabels, language: Language): readonly Block[] {
  const rows = companies.flatMap((company) => company.invoices.map((invoice) => ({ company, invoice })))
  if (rows.length === 0) return [small(words.none)]
  return [
    moneyTable({
      id: 'laskut-ja-maksut',
      summary: words.payments,
      texts: [words.company, words.number, words.invoicedOn, words.paidOn, words.evidence],
      amounts: [words.invoiced, words.paid],
      rows: rows.flatMap(({ company, invoice }) => invoiceRows(company, invoice, words, language)),
    }),
  ]
}

/** A line for the invoice, and one more for each payment after the first. */
function invoiceRows(
  company: PrintedCompany,
  invoice: PrintedInvoice,
  words: OwnMoneyLabels,
  language: Language,
): readonly (readonly Cell[])[] {
  const source = (name: string) => sourceOf('own_share_invoices', invoice.id, name)
  const number = invoice.kind === 'credit' ? `${invoice.number} (${words.credit})` : invoice.number
  const head = [
    cell(company.name, { header: true }),
    cell(number, {}, source('invoice_number')),
    dayCell(invoice.invoicedOn, language, source('invoiced_on')),
  ]
  const signed = invoice.kind === 'credit' ? negateCents(invoice.amount) : invoice.amount
  const amount = moneyCell(signed, language, source('amount_cents'))
  const [first, ...others] = invoice.payments
  if (first === undefined) {
    return [[...head, cell(invoice.kind === 'credit' ? '' : words.unpaid), cell(''), amount, cell('')]]
  }
  return [
    [...head, ...paymentCells(first, words, language, amount)],
    ...others.map((payment) => [
      cell(company.name, { header: true, goesOn: true }),
      cell(number),
      cell(''),
      ...paymentCells(payment, words, language, cell('')),
    ]),
  ]
}

function paymentCells(
  { id, paidOn, amount, method, evidence }: PrintedInvoice['payments'][number],
  words: OwnMoneyLabels,
  language: Language,
  invoiced: Cell,
): readonly Cell[] {
  const source = (name: string) => sourceOf('own_share_payments', id, name)
  const proof = [method === 'bank' ? '' : words.methods[method], evidence].filter(Boolean).join(', ')
  return [
    dayCell(paidOn, language, source('paid_on')),
    cell(proof, {}, source('evidence')),
    invoiced,
    moneyCell(amount, language, source('amount_cents')),
  ]
}
