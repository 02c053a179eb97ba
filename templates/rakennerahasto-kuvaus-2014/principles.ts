import type { Block } from '../engine/model.ts'
import { equalityTable, sustainabilityTable } from '../report-parts/structural/principle-tables.ts'
import type { Principles } from '../report-parts/structural/principle-tables.ts'
import { labelOf } from './labels.ts'
import type { Page } from './page.ts'

const tables = { equality: 'project_equality_answers', sustainability: 'project_sustainability_scores' } as const

/** Section 8: gender equality and sustainable development. */
export function principlesSection(page: Page): Block[] {
  const { language, input } = page
  const rowIds: Readonly<Record<keyof typeof tables, Readonly<Record<string, string>>>> = input.rows
  const principles: Principles = {
    language,
    description: input.description,
    label: (key) => labelOf(key, language),
    source: (part, key, field) => page.source(field, tables[part], rowIds[part][key]),
    unreadText: (key) => page.unreadText(key),
  }
  return [
    page.heading('section8', 1),
    ...page.unknownText('section8'),
    page.heading('section8.1', 2),
    ...page.unknownText('section8.1'),
    equalityTable(principles, { id: 'equality-table' }),
    page.heading('section8.2', 2),
    ...['section8.2', 'scoreHeader', 'ecological', 'economic', 'social'].flatMap((key) => page.unknownText(key)),
    sustainabilityTable(principles, { id: 'sustainability-table' }),
  ]
}
