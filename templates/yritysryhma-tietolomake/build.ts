import { formatDecimal, decimal } from '#domain/values/numbers.ts'
import type { Language } from '#domain/values/language.ts'
import { formatPeriod } from '#domain/values/period.ts'
import { formatPercent } from '#domain/values/rate.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, Cell, DocumentModel, Table, ValueSource } from '../engine/model.ts'
import type { GroupInput, PrintedCompany } from '../group-inputs.ts'
import {
  companyKey,
  dayField,
  dayText,
  field,
  heading,
  moneyCell,
  moneyTable,
  moneyText,
  paragraph,
  periodText,
  signature,
  small,
  sumOf,
} from '../group-page.ts'
import { cell, frameOf, projectFields, titleBand } from '../people-page.ts'
import { labels } from './labels.ts'
import type { DataSheetLabels } from './labels.ts'

const form = { id: 'yritysryhma-tietolomake', edition: '2014–2027' }

/** The group on the first page, then a page for each company that is or was in. */
export function build(input: GroupInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const words = labels[language]
  const project = projectFields(input.project, words, periodText(input, language))
  const own = input.companies.filter(({ isIn, signedOn, joinedOn }) => isIn || signedOn !== null || joinedOn !== null)
  return {
    ...frameOf(form, input.project, words, options),
    titlePage: titleBand(input.project, words),
    blocks: [
      ...(words.translated === '' ? [] : [small(words.translated)]),
      { ...project, fields: [...project.fields, dayField(words.asOf, input.asOf, language)] },
      heading('ryhma', words.group),
      overview(input.companies, words, language),
      ...own.flatMap((company, index) => [{ kind: 'pageBreak' } as const, ...sheet(company, index, words, language)]),
    ],
    sheets: [
      { name: words.group, at: 'ryhma' },
      ...own.map(({ name }, index) => ({ name, at: companyKey(index, 'sivu') })),
    ],
  }
}

const sourceOf = (table: string, id: string, name: string): ValueSource => ({ table, ids: [id], field: name })

function overview(companies: readonly PrintedCompany[], words: DataSheetLabels, language: Language): Block {
  return moneyTable({
    id: 'yritykset',
    summary: words.group,
    texts: [words.company, words.businessId, words.state, words.weight],
    amounts: [words.cost, words.aid, words.agreed],
    rows: companies.map((company) => [
      cell(company.name, { header: true }, sourceOf('organisations', company.id, 'name')),
      cell(company.businessId ?? '', {}, sourceOf('organisations', company.id, 'business_id')),
      cell(stateOf(company, words), {}, partOf(company, 'leaving_reason')),
      cell(company.weight === null ? '' : String(company.weight)),
      moneyCell(company.planned.cost, language),
      moneyCell(company.planned.aid, language),
      moneyCell(company.agreed, language),
    ]),
    footer: [
      cell(words.total, { header: true, colSpan: 4 }),
      moneyCell(
        sumOf(companies, ({ planned }) => planned.cost),
        language,
      ),
      moneyCell(
        sumOf(companies, ({ planned }) => planned.aid),
        language,
      ),
      moneyCell(
        sumOf(companies, ({ agreed }) => agreed),
        language,
      ),
    ],
  })
}

function stateOf({ isIn, leftOn, leavingReason }: PrintedCompany, words: DataSheetLabels): string {
  if (isIn) return words.in
  const state = leftOn === null ? words.interested : words.left
  return leavingReason === '' ? state : `${state}: ${leavingReason}`
}

const partOf = ({ participationId }: PrintedCompany, name: string): ValueSource | undefined =>
  participationId === null ? undefined : sourceOf('participations', participationId, name)

function sheet(company: PrintedCompany, index: number, words: DataSheetLabels, language: Language): readonly Block[] {
  const organisation = (name: string) => sourceOf('organisations', company.id, name)
  const amount = (text: string, cents: PrintedCompany['agreed']) => ({
    ...field(text, moneyText(cents, language)),
    data: { kind: 'money' as const, cents },
  })
  return [
    heading(companyKey(index, 'sivu'), company.name),
    {
      kind: 'fields',
      summary: words.basics,
      fields: [
        field(words.businessId, company.businessId ?? '', organisation('business_id')),
        field(words.address, company.address, organisation('street')),
        field(words.municipality, company.municipality, organisation('municipality')),
        field(words.contact, company.contact, organisation('contact_name')),
        field(words.nace, company.nace, organisation('nace')),
        dayField(words.joinedOn, company.joinedOn, language, partOf(company, 'joined_on')),
        dayField(words.signedOn, company.signedOn, language, partOf(company, 'agreement_signed_on')),
        ...(company.leftOn === null
          ? []
          : [
              field(words.leftOn, dayText(company.leftOn, language), partOf(company, 'left_on')),
              field(words.reason, company.leavingReason, partOf(company, 'leaving_reason')),
            ]),
      ],
    },
    heading(companyKey(index, 'toimipaikat'), words.sites, 2),
    ...sites(company, index, words, language),
    heading(companyKey(index, 'koko'), words.size, 2),
    ...years(company, index, words, language),
    heading(companyKey(index, 'omistajat'), words.owners, 2),
    ...owners(company, index, words, language),
    heading(companyKey(index, 'osuudet'), words.planned, 2),
    {
      kind: 'fields',
      summary: words.planned,
      fields: [
        amount(words.cost, company.planned.cost),
        amount(words.aid, company.planned.aid),
        amount(words.agreed, company.agreed),
      ],
    },
    heading(companyKey(index, 'sitoumus'), words.commitment, 2),
    paragraph(words.commitmentText),
    signature(words.commitment, [words.place, words.signer]),
  ]
}

function sites({ sites: list }: PrintedCompany, index: number, words: DataSheetLabels, language: Language) {
  if (list.length === 0) return [paragraph(words.noSites)]
  return [
    textTable(
      companyKey(index, 'paikat'),
      words.sites,
      [words.address, words.municipality, words.area, words.check, words.checked],
      list.map((site) => {
        const source = (name: string) => sourceOf('organisation_sites', site.id, name)
        const checked = [dayText(site.checkedOn, language), site.checkedBy].filter(Boolean).join(', ')
        return [
          cell(site.address, { header: true }, source('street')),
          cell(site.municipality, {}, source('municipality')),
          cell(site.areaClass === null ? '' : words.areas[site.areaClass], {}, source('area_class')),
          cell(site.mapCheck === null ? '' : words.checks[site.mapCheck], {}, source('map_check')),
          cell(checked, {}, source('checked_on')),
        ]
      }),
    ),
  ]
}

/** The size class is changed by two years on end, so two are enough, and the sheet stays on one page. */
const newestYears = 2

function years({ years: list }: PrintedCompany, index: number, words: DataSheetLabels, language: Language) {
  if (list.length === 0) return [paragraph(words.noYears)]
  return [
    moneyTable({
      id: companyKey(index, 'tilikaudet'),
      summary: words.size,
      texts: [words.year, words.awu],
      amounts: [words.turnover, words.balance],
      rows: list.slice(0, newestYears).map(({ id, period, awu, turnover, balance }) => {
        const source = (name: string) => sourceOf('organisation_years', id, name)
        const units = awu === null ? '' : formatDecimal(decimal(Math.round(awu / 1_000), 1), language)
        return [
          cell(formatPeriod(period, language), { header: true }, source('start_day')),
          cell(units, {}, source('awu')),
          turnover === null ? cell('') : moneyCell(turnover, language, source('turnover_cents')),
          balance === null ? cell('') : moneyCell(balance, language, source('balance_cents')),
        ]
      }),
    }),
  ]
}

function owners({ owners: list }: PrintedCompany, index: number, words: DataSheetLabels, language: Language) {
  if (list.length === 0) return [paragraph(words.noOwners)]
  return [
    textTable(
      companyKey(index, 'omistajien-osuudet'),
      words.owners,
      [words.owner, words.share],
      list.map(({ id, name, share }) => [
        cell(name, { header: true }, sourceOf('organisation_links', id, 'owner_name')),
        cell(share === null ? '' : formatPercent(share, language), {}, sourceOf('organisation_links', id, 'votes')),
      ]),
    ),
  ]
}

function textTable(id: string, summary: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return {
    kind: 'table',
    id,
    summary,
    columns: heads.map((_, index) => ({ width: { fr: index === 0 ? 3 : 2 } })),
    headerRows: [heads.map((text) => cell(text))],
    rows,
    density: 'compact',
  }
}
