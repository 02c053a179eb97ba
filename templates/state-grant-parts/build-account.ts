import type { ReportInput } from '#domain/report/report-input.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, DocumentModel } from '../engine/model.ts'
import { reportSections } from '../engine/outline.ts'
import { run } from '../people-page.ts'
import { decisionFields, timeFields } from '../report-parts/basics.ts'
import { reportDocument } from '../report-parts/document.ts'
import { ofProject, reportPage } from '../report-parts/page.ts'
import type { ReportPage } from '../report-parts/page.ts'
import { signedSections } from '../report-parts/signed-sections.ts'
import { reportTitlePage } from '../report-parts/title-page.ts'
import { dataOf } from './data.ts'
import { accountSlots } from './slots.ts'
import type { AccountKind } from './slots.ts'
import { grantWords } from './words.ts'

/** An account of the use of a state grant: grantee and project, the form's questions, budget, use, attachments. */
export function buildAccount(
  form: { readonly id: string; readonly edition: string },
  kind: AccountKind,
  input: ReportInput,
  options: BuildOptions,
): DocumentModel {
  const { language } = options
  const page = reportPage(input, language)
  const sections = reportSections(accountSlots(kind, input.plan), input.report.settings, language)
  return reportDocument(
    page,
    {
      form,
      titlePage: { ...reportTitlePage(page, grantWords[language][kind], 'band'), lines: [] },
      contents: null,
      blocks: [granteeFields(page), ...signedSections(page, sections, dataOf(page), { always: true })],
    },
    options,
  )
}

function granteeFields(page: ReportPage): Block {
  const { input, words, language } = page
  const { grantee, projectName } = grantWords[language]
  const { applicant, name, code } = input.project.description
  return {
    kind: 'fields',
    summary: words.basics,
    fields: [
      { label: grantee, value: [run(applicant.name, ofProject(input, 'applicant_name'))] },
      { label: projectName, value: [run(name, ofProject(input, 'name'))] },
      { label: words.code, value: [run(code, ofProject(input, 'code'))] },
      ...timeFields(page),
      ...decisionFields(page),
    ],
  }
}
