import type { BuildOptions } from '../engine/form.ts'
import type { Block, DocumentModel } from '../engine/model.ts'
import { freeTextBlocks } from '../report-parts/structural/free-text.ts'
import { indicatorsSection } from './indicators.ts'
import type { DescriptionInput } from '../inputs.ts'
import { labelOf, words } from './labels.ts'
import { fieldsWithUnknownText, pageOf } from './page.ts'
import type { Page } from './page.ts'
import { principlesSection } from './principles.ts'

const formId = 'rakennerahasto-kuvaus-2014'
const edition = '2014–2020'

/** The printed description: the published page's sections in their order, with real tables. */
export function build(input: DescriptionInput, { language, createdAt, draft }: BuildOptions): DocumentModel {
  const page = pageOf(input, language)
  const { description } = input
  const heading = [description.code, description.name].filter((part) => part !== '').join(' ')
  const publicity = labelOf('publicity', language)
  const title = page.title()
  return {
    formId,
    edition,
    language,
    title: `${title}: ${heading}`,
    author: description.applicant.name || description.code,
    subject: heading,
    createdAt,
    titlePage: {
      layout: 'band',
      publicity: [publicity],
      title,
      ...(description.name === '' ? {} : { subtitle: description.name }),
      lines: [],
    },
    footer: { left: heading },
    ...(draft ? { draftMark: words[language].draft } : {}),
    blocks: [
      ...translationNote(page),
      ...['', 'publicity', 'title'].flatMap((key) => page.unknownText(key)),
      ...projectSections(page),
      ...textSections(page),
      ...figuresSections(page),
      ...indicatorsSection(page),
      ...principlesSection(page),
      ...finalSummarySection(page),
    ],
  }
}

function translationNote({ language }: Page): Block[] {
  const note = words[language].translated
  return note === '' ? [] : [{ kind: 'paragraph', style: 'small', runs: [{ kind: 'text', text: note, italic: true }] }]
}

const projectKeys = ['code', 'name', 'axis', 'objective', 'period', 'state', 'authority']
const applicantKeys = [
  'applicantName',
  'applicantOrganisationType',
  'applicantBusinessId',
  'applicantStreet',
  'applicantPhone',
  'applicantPostalCode',
  'applicantCity',
  'applicantWebsite',
  'contactName',
  'contactPosition',
  'contactEmail',
  'contactPhone',
  'procedureText',
]

function fieldSection(page: Page, key: string, keys: readonly string[]): Block[] {
  return [page.heading(key, 1), ...page.unknownText(key), ...fieldsWithUnknownText(page, key, keys)]
}

function projectSections(page: Page): Block[] {
  return [
    ...fieldSection(page, 'section1', projectKeys),
    ...fieldSection(page, 'section2', applicantKeys),
    ...coImplementers(page),
  ]
}

function coImplementers(page: Page): Block[] {
  const { description } = page.input
  if (!description.printCoImplementersHeading && description.coImplementers.length === 0) return []
  const source = page.source('name', 'project_co_implementers')
  const names = description.coImplementers.map(({ name, businessId }) => [name, businessId].filter(Boolean).join(', '))
  return [
    page.heading('coImplementers', 2),
    ...(names.length === 0
      ? []
      : [
          {
            kind: 'list',
            ordered: false,
            items: names.map((text) => [{ kind: 'paragraph', runs: [{ kind: 'text', text, source }] }]),
          } satisfies Block,
        ]),
  ]
}

function textSections(page: Page): Block[] {
  const { description } = page.input
  return [
    page.heading('summaryPlan', 1),
    ...freeTextBlocks(description.summaryPlan, page.source('summary_plan')),
    page.heading('section4', 1),
    ...page.unknownText('section4'),
    page.heading('targetDirect', 2),
    ...freeTextBlocks(description.targetDirect, page.source('target_direct')),
    page.heading('targetIndirect', 2),
    ...freeTextBlocks(description.targetIndirect, page.source('target_indirect')),
  ]
}

function figuresSections(page: Page): Block[] {
  return [
    ...fieldSection(page, 'section5', ['grantedEuState', 'realisedEuState', 'plannedPublic', 'realisedPublic']),
    ...fieldSection(page, 'section6', ['regions', 'subregions', 'municipalities']),
    page.heading('site', 2),
    ...page.unknownText('site'),
    ...fieldsWithUnknownText(page, 'site', ['siteStreet', 'sitePostalCode', 'siteCity']),
  ]
}

function finalSummarySection(page: Page): Block[] {
  const { finalSummary } = page.input.description
  if (finalSummary === null) return []
  return [page.heading('finalSummary', 1), ...freeTextBlocks(finalSummary, page.source('final_summary'))]
}
