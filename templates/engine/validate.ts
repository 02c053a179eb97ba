import { tableParts } from './grid.ts'
import type { Block, DocumentModel, FigureContent, Table } from './model.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { glyphProblems } from './validate-glyphs.ts'
import { allInlines, walkBlocks } from './walk.ts'

/** A model with errors was given to a renderer. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const errors = problems.filter((problem) => problem.severity === 'error')
    super(
      `The document can't be rendered: ${errors.map((problem) => `${problem.message} (${problem.where})`).join('; ')}`,
    )
    this.problems = problems
  }
}

/**
 * Checks what the types can't say.
 * @param covers whether the fonts have a code point; without it characters aren't checked.
 */
export function validateModel(model: DocumentModel, covers?: (codePoint: number) => boolean): Problem[] {
  return [
    ...documentProblems(model),
    ...idProblems(model),
    ...headingProblems(model),
    ...[...walkBlocks(model.blocks)].flatMap(blockProblems),
    ...runProblems(model),
    ...(covers === undefined ? [] : glyphProblems(model, covers)),
  ]
}

const error = (code: ProblemCode, message: string, where: string): Problem => ({
  code,
  severity: 'error',
  message,
  where,
})

function documentProblems(model: DocumentModel): Problem[] {
  const problems: Problem[] = []
  if (model.title.trim() === '') problems.push(error('title_empty', 'The document has no title', 'title'))
  if (Number.isNaN(Date.parse(model.createdAt))) {
    problems.push(error('created_at_invalid', 'createdAt is not an ISO instant', model.createdAt))
  }
  return problems
}

/** Ids become names in the PDF, which viewers compare by bytes. */
const asciiId = /^[A-Za-z0-9_.:-]+$/

export function targetIds(blocks: readonly Block[]): string[] {
  return [...walkBlocks(blocks)].flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'table' || block.kind === 'figure') return [block.id]
    if (block.kind === 'fields') return block.fields.flatMap((field) => (field.id === undefined ? [] : [field.id]))
    return []
  })
}

function idProblems(model: DocumentModel): Problem[] {
  const seen = new Set<string>()
  return targetIds(model.blocks).flatMap((id) => {
    const problems: Problem[] = []
    if (!asciiId.test(id)) problems.push(error('id_not_ascii', `The id "${id}" is not plain ASCII`, id))
    if (seen.has(id)) problems.push(error('id_duplicate', `The id "${id}" is used twice`, id))
    seen.add(id)
    return problems
  })
}

function headingProblems(model: DocumentModel): Problem[] {
  const problems: Problem[] = []
  let level = 0
  for (const block of walkBlocks(model.blocks)) {
    if (block.kind !== 'heading') continue
    if (block.text.trim() === '') problems.push(error('heading_empty', 'A heading has no text', block.id))
    if (block.level > level + 1) {
      problems.push(error('heading_jump', `Heading level ${block.level} follows level ${level}`, block.text))
    }
    ;({ level } = block)
  }
  return problems
}

function blockProblems(block: Block): Problem[] {
  if (block.kind === 'table') return tableProblems(block)
  if (block.kind === 'list') {
    return block.items.flatMap((item, index) =>
      item.length > 0 ? [] : [error('list_item_empty', 'A list item has no content', `item ${index + 1}`)],
    )
  }
  if (block.kind !== 'figure') return []
  const problems: Problem[] = []
  if (block.alt.trim() === '') problems.push(error('alt_empty', 'A figure has no alternative text', block.id))
  const { content } = block
  if (content.kind === 'bars') return problems
  const [width, height] = pictureSize(content)
  if (!(width > 0 && height > 0)) {
    problems.push(error('picture_size_invalid', 'A picture has no width or height', block.id))
  }
  return problems
}

function pictureSize(content: Exclude<FigureContent, { kind: 'bars' }>): [number, number] {
  if (content.kind === 'drawing') return [content.width, content.height]
  return content.kind === 'svg' ? [content.widthPt, content.heightPt] : [content.widthPx, content.heightPx]
}

function tableProblems(table: Table): Problem[] {
  if (table.columns.length === 0) return [error('table_without_columns', 'A table has no columns', table.id)]
  const { head, body, foot } = tableParts(table)
  const problems = Object.entries({ headerRows: head, rows: body, footerRows: foot }).flatMap(([part, grid]) =>
    grid.irregularRows.map((row) =>
      error('row_irregular', `Row ${row + 1} of ${part} doesn't fill ${table.columns.length} columns`, table.id),
    ),
  )
  const hasHeaders = table.headerRows.length > 0 || table.rows.flat().some((cell) => cell.header === true)
  if (hasHeaders) return problems
  const message = 'No cell of the table is a header: a screen reader reads bare values'
  return [...problems, { code: 'table_without_headers', severity: 'warning', message, where: table.id }]
}

const linkAddress = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/u

function runProblems(model: DocumentModel): Problem[] {
  const targets = new Set(targetIds(model.blocks))
  return [...allInlines(model)].flatMap((run) => {
    if (run.kind === 'reference') {
      if (targets.has(run.target) || run.otherwise !== undefined) return []
      return [error('reference_unresolved', `A reference leads to "${run.target}", which isn't there`, run.target)]
    }
    if (run.link === undefined || linkAddress.test(run.link)) return []
    return [error('link_invalid', `"${run.link}" is neither an https: nor a mailto: address`, run.text)]
  })
}
