import type { ReportSettings } from '#domain/report/report.ts'
import type { Language } from '#domain/values/language.ts'
import type { NarrativeSlot } from './form.ts'

/** A heading of a report, where it stands and what it is called. */
export interface ReportSection {
  readonly key: string
  readonly number: string
  readonly title: string
  readonly level: 1 | 2 | 3
  /** `null` for a section of the report's own. */
  readonly slot: NarrativeSlot | null
}

type Choices = Pick<ReportSettings, 'headings' | 'leftOut' | 'outline'>

/** The headings of a report in order: those of its own outline, or the form's without what is left out. */
export function reportSections(
  slots: readonly NarrativeSlot[],
  { headings, leftOut, outline }: Choices,
  language: Language,
): readonly ReportSection[] {
  const titleOf = (slot: NarrativeSlot | undefined, own: string, key: string) =>
    own || headings[key] || slot?.titles[language] || key
  if (outline.length > 0) {
    return outline.map(({ key, number, title, level }) => {
      const slot = slots.find((each) => each.key === key)
      return { key, number, title: titleOf(slot, title, key), level, slot: slot ?? null }
    })
  }
  return slots
    .filter(({ key, isOptional }) => isOptional !== true || !leftOut.includes(key))
    .map((slot) => {
      const own = slot.isRenamable === true ? (headings[slot.key] ?? '') : ''
      const title = own || slot.titles[language]
      return { key: slot.key, number: slot.number, title, level: levelOf(slot.number), slot }
    })
}

/** `4.2.5` stands on the third level; a heading without a number on the first. */
function levelOf(number: string): 1 | 2 | 3 {
  const parts = number.split('.').length
  return parts === 1 ? 1 : parts === 2 ? 2 : 3
}
