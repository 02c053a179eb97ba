import type { ReportInput } from '#domain/report/report-input.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, DocumentModel, FieldList, Heading } from '../engine/model.ts'
import { bullets, paragraph } from '../page-text.ts'
import { reportDocument } from '../report-parts/document.ts'
import { indicatorTable } from '../report-parts/indicators.ts'
import { timeFields } from '../report-parts/basics.ts'
import { ofProject, reportPage } from '../report-parts/page.ts'
import type { ReportPage } from '../report-parts/page.ts'
import { publicityOf } from '../report-parts/publicity.ts'
import { descriptionLabel } from '../report-parts/structural/description-labels.ts'
import type { DescriptionLabel } from '../report-parts/structural/description-labels.ts'
import { freeTextBlocks } from '../report-parts/structural/free-text.ts'
import { equalityTable, sustainabilityTable } from '../report-parts/structural/principle-tables.ts'
import { principlesOf } from '../report-parts/structural/principles.ts'
import { applicantLines, areaLines, fundingLines, projectLines, siteLines } from './fields.ts'
import { ownLabel, titleOf } from './labels.ts'

const form = { id: 'rakennerahasto-kuvaus-2021', edition: '2021–2027' }

/** The description on the frame of 2014–2020, with the programme, the indicators and the publicity of 2021–2027. */
export function build(input: ReportInput, options: BuildOptions): DocumentModel {
  const page = reportPage(input, options.language)
  const { name, fund } = input.project.description
  return reportDocument(
    page,
    {
      form,
      titlePage: {
        layout: 'band',
        emblem: 'eu',
        publicity: publicityOf(input.project, options.language).map(({ text }) => text),
        title: titleOf(fund, options.language),
        ...(name !== '' && { subtitle: name }),
        lines: [],
      },
      contents: null,
      blocks: [
        // A project of the ERDF may be of either period, and its fund alone doesn't tell.
        ...(input.project.regime === 'SF14' ? [paragraph(ownLabel('olderPeriod', options.language))] : []),
        ...projectSections(page),
        ...textSections(page),
        ...figureSections(page),
        ...indicatorSection(page),
        ...principleSections(page),
        ...finalSummary(page),
      ],
    },
    options,
  )
}

const heading = (id: string, level: 1 | 2, number: string, text: string): Heading => ({
  kind: 'heading',
  id,
  level,
  ...(number !== '' && { number }),
  text,
})

function section(page: ReportPage, label: DescriptionLabel, number: string, fields: FieldList['fields']): Block[] {
  const title = descriptionLabel(label, page.language)
  return [heading(label, number === '' ? 2 : 1, number, title), { kind: 'fields', summary: title, fields }]
}

function projectSections(page: ReportPage): Block[] {
  const { input, language } = page
  const { coImplementers } = input.project.description
  const source = ofProject(input, 'co_implementers')
  return [
    ...section(page, 'section1', '1', projectLines(page)),
    ...section(page, 'section2', '2', applicantLines(page)),
    ...(coImplementers.length === 0
      ? []
      : [
          heading('coImplementers', 2, '', descriptionLabel('coImplementers', language)),
          bullets(
            coImplementers.map(({ name, businessId }) => ({
              text: [name, businessId].filter((part) => part !== '').join(', '),
              source,
            })),
          ),
        ]),
  ]
}

function textSections({ input, language }: ReportPage): Block[] {
  const { summaryPlan, targetDirect, targetIndirect } = input.project.description
  const titled = (key: DescriptionLabel, level: 1 | 2, number: string) =>
    heading(key, level, number, descriptionLabel(key, language))
  return [
    titled('summaryPlan', 1, '3'),
    ...freeTextBlocks(summaryPlan, ofProject(input, 'summary_plan')),
    titled('section4', 1, '4'),
    titled('targetDirect', 2, '4.1'),
    ...freeTextBlocks(targetDirect, ofProject(input, 'target_direct')),
    titled('targetIndirect', 2, '4.2'),
    ...freeTextBlocks(targetIndirect, ofProject(input, 'target_indirect')),
  ]
}

function figureSections(page: ReportPage): Block[] {
  return [
    ...section(page, 'section5', '5', fundingLines(page)),
    ...section(page, 'section6', '6', areaLines(page)),
    ...section(page, 'site', '', siteLines(page)),
  ]
}

/** Targets and results; of a period too, where the description is printed for one. */
function indicatorSection(page: ReportPage): Block[] {
  const title = ownLabel('indicators', page.language)
  const ofPeriod = page.input.report.period === null ? [] : timeFields(page).slice(-1)
  return [
    heading('section7', 1, '7', title),
    ...(ofPeriod.length === 0 ? [] : [{ kind: 'fields', summary: title, fields: ofPeriod } satisfies Block]),
    ...indicatorTable(page),
  ]
}

function principleSections(page: ReportPage): Block[] {
  const principles = principlesOf(page)
  const titled = (key: DescriptionLabel, id: string, level: 1 | 2, number: string) =>
    heading(id, level, number, descriptionLabel(key, page.language))
  return [
    titled('section8', 'section8', 1, '8'),
    titled('section8.1', 'section8-1', 2, '8.1'),
    equalityTable(principles, { id: 'equality-table' }),
    titled('section8.2', 'section8-2', 2, '8.2'),
    sustainabilityTable(principles, { id: 'sustainability-table' }),
  ]
}

/** Only of a project that has one: a running project's description ends with the principles. */
function finalSummary({ input, language }: ReportPage): Block[] {
  const text = input.project.description.finalSummary
  if (text === null) return []
  return [
    heading('finalSummary', 1, '9', descriptionLabel('finalSummary', language)),
    ...freeTextBlocks(text, ofProject(input, 'final_summary')),
  ]
}
