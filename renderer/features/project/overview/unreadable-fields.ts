import type { ProjectDetail, ProjectField } from '#contract/index.ts'
import type { WrittenSection } from '../section-slugs.ts'
import { fieldWords } from '../words/field-words.ts'

export interface UnreadableField {
  /** What the field is called; `null` for lines of the lists, whose section says enough. */
  readonly field: ProjectField | null
  readonly section: WrittenSection
  /** What the imported file said. */
  readonly text: string
}

const sectionOfPrefix: Readonly<Record<string, WrittenSection>> = {
  applicant: 'applicant',
  contact: 'applicant',
  procedure: 'applicant',
  coImplementers: 'applicant',
  granted: 'funding',
  realised: 'funding',
  planned: 'funding',
  region: 'area',
  subregion: 'area',
  municipality: 'area',
  site: 'area',
  indicator: 'indicators',
  equality: 'equality',
  sustainability: 'sustainability',
}

/** What of the imported file could not be read, each text once (a line may hold several fields). */
export function unreadableFields({ unreadable }: ProjectDetail): readonly UnreadableField[] {
  const all = Object.entries(unreadable).map(([name, text]) => ({
    field: isField(name) ? name : null,
    section: sectionOf(name),
    text,
  }))
  return all.filter(
    ({ section, text }, index) => all.findIndex((other) => other.section === section && other.text === text) === index,
  )
}

function isField(name: string): name is ProjectField {
  return Object.hasOwn(fieldWords.fi, name)
}

function sectionOf(name: string): WrittenSection {
  const prefix = Object.keys(sectionOfPrefix).find((candidate) => name.startsWith(candidate))
  return prefix === undefined ? 'basics' : (sectionOfPrefix[prefix] ?? 'basics')
}
