import type { OutlineEntry } from '#domain/report/outline.ts'
import type { TatuReport } from './read-tatu.ts'

/** Which section of the form the document's headings are; the others are the report's own. */
const KEYS: Readonly<Record<string, string>> = {
  '1': 'implementer',
  '2': 'identification',
  '3': 'summary',
  '4': 'report',
  '4.1': 'goals',
  '4.1.1': 'wider-goals',
  '4.1.2': 'project-goals',
  '4.2': 'implementation',
  '5': 'results',
  '6': 'proposals',
}

export const keyOf = (number: string) => KEYS[number] ?? `own-${number.replaceAll('.', '-')}`

/** The document's own order of headings, as the report is told to have it. */
export function tatuOutline({ sections }: TatuReport): OutlineEntry[] {
  return sections.map(({ number, title }) => {
    const parts = number.split('.').length
    return { key: keyOf(number), number, title, level: parts === 1 ? 1 : parts === 2 ? 2 : 3 }
  })
}
