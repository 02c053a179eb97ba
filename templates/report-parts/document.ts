import type { BuildOptions } from '../engine/form.ts'
import type { Block, DocumentModel, TitlePage } from '../engine/model.ts'
import { small } from '../page-text.ts'
import type { ReportPage } from './page.ts'

interface ReportParts {
  readonly form: { readonly id: string; readonly edition: string }
  readonly titlePage: TitlePage
  /** Deepest level of headings in the table of contents; `null` = the report has none. */
  readonly contents: 1 | 2 | 3 | 4 | null
  readonly blocks: readonly Block[]
}

/** The whole document of a report. */
export function reportDocument(
  { input, language, words }: ReportPage,
  { form, titlePage, contents, blocks }: ReportParts,
  { createdAt, draft }: BuildOptions,
): DocumentModel {
  const { code, name, applicant } = input.project.description
  const project = [code, name].filter((part) => part !== '').join(' ')
  return {
    formId: form.id,
    edition: form.edition,
    language,
    title: `${titlePage.title}: ${project}`,
    author: applicant.name || code,
    subject: project,
    createdAt,
    titlePage,
    ...(contents !== null && { contents: { title: words.contents, maxLevel: contents } }),
    footer: { left: project },
    ...(draft && { draftMark: words.draft }),
    blocks: [...(words.translated === '' ? [] : [small(words.translated)]), ...blocks],
  }
}
