import type { Language } from '#domain/values/language.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, DocumentModel, ValueSource } from '../engine/model.ts'
import type { GroupInput, PrintedCompany } from '../group-inputs.ts'
import {
  companyKey,
  dayCell,
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
import type { DeMinimisLabels } from './labels.ts'

const form = { id: 'yritys-de-minimis', edition: '2014–2030' }

/** For each company on a page of its own: the aid that it is granted, and what it declares to have received before. */
export function build(input: GroupInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const words = labels[language]
  const companies = input.companies.filter(({ planned }) => planned.aid > 0)
  return {
    ...frameOf(form, input.project, words, options),
    titlePage: titleBand(input.project, words),
    blocks: [
      ...(words.translated === '' ? [] : [small(words.translated)]),
      projectFields(input.project, words, periodText(input, language)),
      ...(companies.length === 0 ? [paragraph(words.none)] : []),
      ...companies.flatMap((company, index): Block[] => [
        ...(index === 0 ? [] : [{ kind: 'pageBreak' } as const]),
        ...ofCompany(company, index, input, words, language),
      ]),
    ],
    sheets: companies.map(({ name }, index) => ({ name, at: companyKey(index, 'yritys') })),
  }
}

const sourceOf = (table: string, id: string, name: string): ValueSource => ({ table, ids: [id], field: name })

function ofCompany(
  company: PrintedCompany,
  index: number,
  input: GroupInput,
  words: DeMinimisLabels,
  language: Language,
): readonly Block[] {
  const { decision } = input
  const { aidAct } = company
  const organisation = (name: string) => sourceOf('organisations', company.id, name)
  const decided = (name: string) => (decision === null ? undefined : sourceOf('decisions', decision.id, name))
  return [
    heading(companyKey(index, 'yritys'), company.name),
    {
      kind: 'fields',
      summary: words.company,
      fields: [
        field(words.company, company.name, organisation('name')),
        field(words.businessId, company.businessId ?? '', organisation('business_id')),
        field(words.address, company.address, organisation('street')),
      ],
    },
    heading(companyKey(index, 'ilmoitus'), words.notice, 2),
    paragraph(words.noticeText),
    {
      kind: 'fields',
      summary: words.notice,
      fields: [
        {
          ...field(
            words.amount,
            moneyText(company.planned.aid, language),
            company.shareId === null ? undefined : sourceOf('group_agreement_shares', company.shareId, 'weight'),
          ),
          data: { kind: 'money', cents: company.planned.aid },
        },
        field(words.act, aidAct === null ? words.noAct : `${aidAct.name}, ${aidAct.article}`),
        dayField(words.decidedOn, decision?.decidedOn ?? null, language, decided('decided_on')),
        field(words.decision, decision?.number ?? '', decided('number')),
        field(words.authority, decision?.authority ?? '', sourceOf('projects', input.project.id, 'authority')),
      ],
    },
    heading(companyKey(index, 'vakuutus'), words.declaration, 2),
    paragraph(words.declarationText),
    {
      kind: 'fields',
      summary: words.undertaking,
      fields: [
        field(
          words.undertaking,
          company.undertaking.length === 0 ? words.alone : company.undertaking.join(', '),
          organisation('id'),
        ),
      ],
    },
    ...priorAid(company, index, input, words, language),
    signature(words.signing, [words.more, words.place, words.signer]),
  ]
}

function priorAid(
  { priorAid: aid, aidAct }: PrintedCompany,
  index: number,
  { decision }: GroupInput,
  words: DeMinimisLabels,
  language: Language,
): readonly Block[] {
  const since = dayText(aidAct?.since ?? null, language)
  const until = dayText(decision?.decidedOn ?? null, language)
  const caption = words.window.replace('{since}', since).replace('{until}', until)
  if (aid.length === 0) return [paragraph(`${caption}: ${words.nothing}`)]
  return [
    paragraph(`${caption}:`),
    moneyTable({
      id: companyKey(index, 'tuet'),
      summary: caption,
      texts: [words.receiver, words.grantedOn, words.grantor, words.kind],
      amounts: [words.prior],
      rows: aid.map(({ id, receiver, grantedOn, grantor, amount, regime }) => {
        const source = (name: string) => sourceOf('organisation_aid', id, name)
        return [
          cell(receiver, { header: true }),
          dayCell(grantedOn, language, source('granted_on')),
          cell(grantor, {}, source('grantor')),
          cell(words.regimes[regime], {}, source('regime')),
          moneyCell(amount, language, source('gross_grant_cents')),
        ]
      }),
      footer: [
        cell(words.total, { header: true, colSpan: 4 }),
        moneyCell(
          sumOf(aid, ({ amount }) => amount),
          language,
        ),
      ],
    }),
  ]
}
