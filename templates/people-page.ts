import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import type { Language } from '#domain/values/language.ts'
import type { Cell, DocumentModel, FieldList, TextRun, TitlePage, ValueSource } from './engine/model.ts'
import type { BuildOptions } from './engine/form.ts'
import type { ProjectHeading } from './people-inputs.ts'

/** Parts that the forms about people share. */

export const run = (text: string, source?: ValueSource): TextRun =>
  source === undefined ? { kind: 'text', text } : { kind: 'text', text, source }

export const cell = (text: string, more: Partial<Cell> = {}, source?: ValueSource): Cell => ({
  runs: [run(text, source)],
  ...more,
})

/** Hundredths with two decimals: `6,00`. */
export const hundredths = (value: number, language: Language): string => formatDecimal(decimal(value, 2), language)

/** A cell of hours or person-months; nothing is printed for none. */
export function figureCell(value: number, language: Language, source?: ValueSource): Cell {
  if (value === 0) return cell('', { align: 'right' })
  const data = { kind: 'number', units: value, scale: 2 } as const
  return cell(hundredths(value, language), { align: 'right', data }, source)
}

export interface HeadingLabels {
  title: string
  code: string
  name: string
  applicant: string
  period: string
  summary: string
  draft: string
  /** `''` in the funder's own language. */
  translated: string
}

/** Everything of a document but its title and blocks. */
export function frameOf(
  form: { id: string; edition: string },
  project: ProjectHeading,
  labels: HeadingLabels,
  { language, createdAt, draft }: BuildOptions,
): Omit<DocumentModel, 'blocks' | 'titlePage'> {
  const heading = [project.code, project.name].filter((part) => part !== '').join(' ')
  return {
    formId: form.id,
    edition: form.edition,
    language,
    title: `${labels.title}: ${heading}`,
    author: project.applicantName || project.code,
    subject: heading,
    createdAt,
    footer: { left: heading },
    ...(draft ? { draftMark: labels.draft } : {}),
  }
}

/** A title block on top of the first page. */
export function titleBand(project: ProjectHeading, { title }: HeadingLabels): TitlePage {
  const subtitle = project.name === '' ? {} : { subtitle: project.name }
  return { layout: 'band', publicity: [], title, ...subtitle, lines: [] }
}

export function projectFields(project: ProjectHeading, labels: HeadingLabels, period: string): FieldList {
  const source = (field: string): ValueSource => ({ table: 'projects', ids: [project.id], field })
  return {
    kind: 'fields',
    summary: labels.summary,
    fields: [
      { label: labels.code, value: [run(project.code, source('code'))] },
      { label: labels.name, value: [run(project.name, source('name'))] },
      { label: labels.applicant, value: [run(project.applicantName, source('applicant_name'))] },
      { label: labels.period, value: [run(period, source('period_start'))] },
    ],
  }
}
