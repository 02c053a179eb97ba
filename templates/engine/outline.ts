import type { ReportSettings } from '#domain/report/report.ts'
import type { Language } from '#domain/values/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { AnyForm, NarrativeSlot } from './form.ts'

/** A heading of a report, where it stands and what it is called. */
export interface ReportSection {
  readonly key: string
  readonly number: string
  readonly title: string
  readonly level: 1 | 2 | 3
  /** `null` for a section of the report's own. */
  readonly slot: NarrativeSlot | null
}

/** The sections that a project's report of the form has. */
export const slotsFor = (
  { narratives, narrativesFor }: Pick<AnyForm, 'narratives' | 'narrativesFor'>,
  plan: Plan,
): readonly NarrativeSlot[] => narrativesFor?.(plan) ?? narratives ?? []

type Choices = Pick<ReportSettings, 'headings' | 'leftOut' | 'outline'>

/**
 * The headings of a report in order: those of its own outline, or the form's without what is left out. Only an optional
 * section can be left out, and what stands under it goes along; an outline may leave out whatever it likes.
 */
export function reportSections(
  slots: readonly NarrativeSlot[],
  { headings, leftOut, outline }: Choices,
  language: Language,
): readonly ReportSection[] {
  if (outline.length === 0) {
    const out = slots.filter(({ key, isOptional }) => isOptional === true && leftOut.includes(key))
    const isOut = ({ key, number }: NarrativeSlot) =>
      out.some((each) => each.key === key || (each.number !== '' && number.startsWith(`${each.number}.`)))
    return slots
      .filter((slot) => !isOut(slot))
      .map((slot) => {
        const own = slot.isRenamable === true ? headings[slot.key] : undefined
        const title = own || slot.titles[language]
        return { key: slot.key, number: slot.number, title, level: levelOf(slot), slot }
      })
  }
  return outline.map(({ key, number, title, level }) => {
    const slot = slots.find((each) => each.key === key) ?? null
    return { key, number, title: title || headings[key] || slot?.titles[language] || key, level, slot }
  })
}

/** `4.2.5` stands on the third level; a heading without a number on the first, unless it says otherwise. */
function levelOf({ number, level }: NarrativeSlot): 1 | 2 | 3 {
  const parts = level ?? number.split('.').length
  return parts === 1 ? 1 : parts === 2 ? 2 : 3
}
