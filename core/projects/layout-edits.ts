import type { ProjectField } from '#contract/index.ts'
import type { PublishedLayout } from '#domain/project/published-layout.ts'

/** Which line of the published form a field is written in. Fields without one are not printed by themselves. */
const lineOfField: Readonly<Partial<Record<ProjectField, string>>> = {
  fund: 'title',
  axisCode: 'axis',
  axisName: 'axis',
  objectiveCode: 'objective',
  objectiveName: 'objective',
  periodStart: 'period',
  periodEnd: 'period',
  grantedEuStateCents: 'grantedEuState',
  realisedEuStateCents: 'realisedEuState',
  plannedPublicCents: 'plannedPublic',
  realisedPublicCents: 'realisedPublic',
}

const textInBody: readonly ProjectField[] = ['summaryPlan', 'targetDirect', 'targetIndirect', 'finalSummary']

export const lineKeyOf = (field: ProjectField): string => lineOfField[field] ?? field

/** The fields written in a line; the key itself for lines of the lists (`indicator.0.planned`, `equality.analysis`). */
export function fieldsOfLine(key: string): string[] {
  const fields = Object.entries(lineOfField).filter(([, line]) => line === key)
  return fields.length === 0 ? [key] : fields.map(([field]) => field)
}

/**
 * The layout after some lines' values were edited: they are written as the form writes them, no more as the file
 * did. Unknown text below a line stays.
 */
export function withoutLines(layout: PublishedLayout, keys: readonly string[]): PublishedLayout {
  return { ...layout, lines: without(layout.lines, keys), absent: layout.absent.filter((key) => !keys.includes(key)) }
}

/** The same for lines whose text lies below them: free texts, comments, the list of co-implementers. */
export function withoutBodies(layout: PublishedLayout, keys: readonly string[]): PublishedLayout {
  const { bodies, absent } = layout
  return { ...layout, bodies: without(bodies, keys), absent: absent.filter((key) => !keys.includes(key)) }
}

export function afterFieldEdits(layout: PublishedLayout, fields: readonly ProjectField[]): PublishedLayout {
  const texts = fields.filter((field) => textInBody.includes(field))
  const values = fields.filter((field) => !textInBody.includes(field))
  return withoutBodies(withoutLines(layout, values.map(lineKeyOf)), texts.map(lineKeyOf))
}

/** The layout after the item at `index` of section 7 was removed: later items move up with what belongs to them. */
export function withoutIndicator(layout: PublishedLayout, index: number): PublishedLayout {
  const moved = (key: string): string | null => {
    const [, place, rest = ''] = /^indicator\.(\d+)(.*)$/.exec(key) ?? []
    if (place === undefined || Number(place) < index) return key
    return Number(place) === index ? null : `indicator.${Number(place) - 1}${rest}`
  }
  const movedEntries = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([key, text]) => {
        const place = moved(key)
        return place === null ? [] : [[place, text]]
      }),
    )
  return {
    ...layout,
    absent: layout.absent.flatMap((key) => moved(key) ?? []),
    lines: movedEntries(layout.lines),
    bodies: movedEntries(layout.bodies),
  }
}

const without = (record: Readonly<Record<string, string>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))
