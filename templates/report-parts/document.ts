import type { BuildOptions } from '../engine/form.ts'
import type { Block, DocumentModel, Inline, TitlePage } from '../engine/model.ts'
import { targetIds } from '../engine/validate.ts'
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
  const all = [...(words.translated === '' ? [] : [small(words.translated)]), ...blocks]
  const targets = new Set(targetIds(all))
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
    blocks: all.map((block) => withKnownTargets(block, targets)),
  }
}

/**
 * A reference to what the report hasn't got, such as a section that was left out, stands as its name in brackets: the
 * page can still be made and read, and nobody takes it for a reference.
 */
function withKnownTargets(block: Block, targets: ReadonlySet<string>): Block {
  const runs = (all: readonly Inline[]) =>
    all.map((run): Inline =>
      run.kind === 'reference' && !targets.has(run.target) ? { kind: 'text', text: `[${run.target}]` } : run,
    )
  const inner = (blocks: readonly Block[]) => blocks.map((each) => withKnownTargets(each, targets))
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { ...block, runs: runs(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(inner) }
    case 'callout':
      return { ...block, blocks: inner(block.blocks) }
    case 'table': {
      const rows = (all: typeof block.rows) => all.map((row) => row.map((cell) => ({ ...cell, runs: runs(cell.runs) })))
      return { ...block, headerRows: rows(block.headerRows), rows: rows(block.rows) }
    }
    case 'heading':
    case 'fields':
    case 'figure':
    case 'pageBreak':
      return block
  }
  return block satisfies never
}
