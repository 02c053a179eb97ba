import { formValueIn } from '#domain/catalogue/form-value-names.ts'
import { formatDay } from '#domain/values/day.ts'
import { NO_BREAK_SPACE } from '#domain/values/text.ts'
import type { Language } from '#domain/values/language.ts'
import type { Block, FieldList, Heading, Inline, ValueSource } from '../engine/model.ts'
import type { DescriptionInput } from '../inputs.ts'
import { labelOf, numberOf, titleOf, words } from './labels.ts'
import { descriptionFund, lineByKey, titles } from './published/lines.ts'
import { labelValues } from './published/label-values.ts'
import { afterColon } from './published/read-values.ts'
import { isUnreadable } from './published/warnings.ts'

/** Fields that offer known values, which have names in each language. */
const valuesWithNames: ReadonlySet<string> = new Set(['state', 'applicantOrganisationType', 'procedureText'])

/** What the sections of the form share: labels, values with their sources, and the file's own text where it differs. */
export interface Page {
  input: DescriptionInput
  language: Language
  /** The form's own title, or the file's where that is another one. */
  title(): string
  heading(key: string, level: 1 | 2 | 3): Heading
  fields(summaryKey: string, keys: readonly string[]): FieldList
  source(field: string, table?: string, id?: string): ValueSource
  /** What an imported file says in a line whose value could not be read; `null` = the value stands. */
  unreadText(key: string): string | null
  /** Text of an imported file that the form does not know, below the line it followed. */
  unknownText(key: string): Block[]
}

export function pageOf(input: DescriptionInput, language: Language): Page {
  const { description, layout, rows } = input
  const source = (field: string, table = 'projects', id = rows.project): ValueSource => ({ table, ids: [id], field })

  const unreadText = (key: string) => {
    const line = layout.lines[key]
    return line !== undefined && isUnreadable(key, line) ? afterColon(line) : null
  }

  const unknownText = (key: string): Block[] => {
    if ((lineByKey.get(key)?.body ?? 'none') !== 'none' && key !== 'section7') return []
    const text = (layout.bodies[key] ?? '').split('\n').filter((row) => row.trim() !== '')
    return text.map((row) => ({ kind: 'paragraph', runs: [{ kind: 'text', text: row.trim(), source: source(key) }] }))
  }

  const valueOf = (key: string): Inline[] => {
    const text = unreadText(key) ?? printed(key)
    return text === '' ? [] : [{ kind: 'text', text, source: source(key) }]
  }

  const printed = (key: string): string => {
    const text = labelValues[key]?.write(description) ?? ''
    if (key === 'period' && language !== 'fi') return periodText()
    if (valuesWithNames.has(key)) return formValueIn(text, language)
    return isMoney(key) ? text.replaceAll(' ', NO_BREAK_SPACE) : text
  }

  const periodText = () => {
    const { periodStart, periodEnd } = description
    const start = periodStart === null ? [] : [words[language].starts, formatDay(periodStart, language)]
    const end = periodEnd === null ? [] : [words[language].ends, formatDay(periodEnd, language)]
    return [...start, ...end].join(' ')
  }

  return {
    input,
    language,
    source,
    unreadText,
    unknownText,
    title: () => {
      const fund = descriptionFund(description.fund)
      const said = layout.lines['title']?.trim()
      return said === undefined || said === titles[fund] ? titleOf(fund, language) : said
    },
    heading: (key, level) => {
      const number = numberOf(key)
      return {
        kind: 'heading',
        id: idOf(key),
        level,
        ...(number === '' ? {} : { number }),
        text: labelOf(key, language),
      }
    },
    fields: (summaryKey, keys) => ({
      kind: 'fields',
      summary: labelOf(summaryKey, language),
      fields: keys
        .filter((key) => !layout.absent.includes(key) || printed(key) !== '')
        .map((key) => ({ label: labelOf(key, language), value: valueOf(key) })),
    }),
  }
}

const isMoney = (key: string) => ['grantedEuState', 'realisedEuState', 'plannedPublic', 'realisedPublic'].includes(key)

/** ASCII, unique in the document. */
export const idOf = (key: string) => key.replaceAll('.', '-')

/** Fields with what the file has between them, in the file's order. */
export function fieldsWithUnknownText(page: Page, summaryKey: string, keys: readonly string[]): Block[] {
  const blocks: Block[] = []
  let pending: string[] = []
  const flush = () => {
    const list = page.fields(summaryKey, pending)
    if (list.fields.length > 0) blocks.push(list)
    pending = []
  }
  for (const key of keys) {
    pending.push(key)
    const unknown = page.unknownText(key)
    if (unknown.length === 0) continue
    flush()
    blocks.push(...unknown)
  }
  flush()
  return blocks
}
