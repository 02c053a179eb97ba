import { formValueIn } from '#domain/catalogue/form-value-names.ts'
import { formatDay } from '#domain/values/day.ts'
import type { Block, FieldList } from '../../engine/model.ts'
import { filled } from '../../page-text.ts'
import { decisionFields, field, fieldList, timeFields } from '../basics.ts'
import { from, ofProject } from '../page.ts'
import type { ReportPage } from '../page.ts'
import { claimOfReport } from './claim-of-report.ts'
import { correctedLines } from './corrections.ts'
import { descriptionLabel } from './description-labels.ts'
import type { DescriptionLabel } from './description-labels.ts'
import { axisLabel, programmeName } from './programme-name.ts'
import { structuralWords } from './words.ts'

type Field = FieldList['fields'][number]

/** What the project is, where in the programme it belongs, its days and its decision; of a period also which report. */
export function headerFields(page: ReportPage): Block[] {
  const { input, words, language } = page
  const { description, regime } = input.project
  const { code, name, authority, state, fund } = description
  const own = (label: DescriptionLabel, text: string, column: string) =>
    field(descriptionLabel(label, language), text, ofProject(input, column))
  return fieldList(words.basics, [
    ...own('code', code, 'code'),
    ...own('name', name, 'name'),
    ...field(axisLabel(regime, language), programmeName(input.project, 'axis', language), ofProject(input, 'axis')),
    ...own('objective', programmeName(input.project, 'objective', language), 'objective'),
    ...own('authority', authority, 'authority'),
    ...field(words.fund, words.funds[fund], ofProject(input, 'fund')),
    ...own('state', formValueIn(state, language), 'state'),
    ...timeFields(page),
    ...serialFields(page),
    ...decisionFields(page),
  ])
}

function serialFields(page: ReportPage): Field[] {
  const { input, language } = page
  const word = structuralWords(language)
  if (input.report.period === null) return []
  const type = field(
    word('formType'),
    correctedLines(page).length > 0 ? word('typeCorrection') : word('typeNormal'),
    from(
      'indicators',
      input.indicators.map(({ id }) => id),
      'period',
    ),
  )
  const claim = claimOfReport(page)
  if (claim === null) return type
  const source = (column: string) => from('claims', [claim.id], column)
  const count = Math.max(...input.claims.map(({ serial }) => serial))
  const serial = filled(word('serialOf'), { serial: String(claim.serial), count: String(count) })
  const last = filled(word('lastYes'), { day: formatDay(claim.period.end, language) })
  return [
    ...field(word('serial'), serial, source('serial')),
    ...type,
    ...field(word('isLast'), claim.isLast ? last : word('no'), source('is_last')),
  ]
}

/** Who wrote the report: the project's contact person. */
export function authorFields({ input, language }: ReportPage): Block[] {
  const word = structuralWords(language)
  const { name, position, email, phone } = input.project.description.contact
  return fieldList(word('author'), [
    ...field(word('author'), name, ofProject(input, 'contact_name')),
    ...field(word('position'), position, ofProject(input, 'contact_position')),
    ...field(word('email'), email, ofProject(input, 'contact_email')),
    ...field(word('phone'), phone, ofProject(input, 'contact_phone')),
  ])
}
