import { isAbsence } from '#domain/hours/hour-kind.ts'
import type { HourSheet, SheetActivity, SheetHours } from '../people-inputs.ts'
import type { HourSheetLabels } from './labels.ts'

export interface SheetColumn {
  readonly label: string
  readonly hours: readonly SheetHours[]
}

/**
 * A column for each activity of the project, and one each for all other projects, other work and absences, so that
 * the sheet shows the whole working time without telling the affairs of others.
 */
export function columnsOf({ activities }: HourSheet, code: string, words: HourSheetLabels): readonly SheetColumn[] {
  const own = activities.filter(({ isOwn }) => isOwn)
  const project = words.thisProject.replace('{code}', code)
  const joined = (label: string, belongs: (activity: SheetActivity) => boolean): SheetColumn => ({
    label,
    hours: activities.filter((each) => !each.isOwn && belongs(each)).flatMap(({ hours }) => hours),
  })
  return [
    ...own.map(({ activity, hours }) => ({ label: [project, activity].filter(Boolean).join(', '), hours })),
    joined(words.otherProjects, ({ kind }) => kind === 'project' || kind === 'outside_project'),
    joined(words.otherWork, ({ kind }) => kind === 'other_work'),
    joined(words.absences, ({ kind }) => isAbsence(kind)),
  ]
}
