import { packageTitle } from '#domain/plan/plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { basisPoints } from '#domain/values/rate.ts'
import type { NarrativeSlot } from '../../engine/form.ts'
import type { Block, Cell, Table } from '../../engine/model.ts'
import { filled, sentence } from '../../page-text.ts'
import { cell } from '../../people-page.ts'
import { columns, heads, percentCell } from '../../table-cells.ts'
import { field, fieldList } from '../basics.ts'
import { from } from '../page.ts'
import type { ReportPage } from '../page.ts'
import { timeText } from '../time-text.ts'
import { freeTextBlocks } from './free-text.ts'
import { structuralWords } from './words.ts'

/** A section for each work package under the chapter of the number; its text is kept by the package's own row. */
export function packageSlots(plan: Plan, chapter: string): NarrativeSlot[] {
  return plan.workPackage.map((row, index) => {
    const title = packageTitle(row)
    const titleIn = (language: 'fi' | 'sv' | 'en') => title || structuralWords(language)('workPackage')
    return {
      key: packageKey(row.id),
      number: `${chapter}.${index + 1}`,
      titles: { fi: titleIn('fi'), sv: titleIn('sv'), en: titleIn('en') },
      isRenamable: true,
      isOptional: true,
    }
  })
}

const packageKey = (id: string) => `package-${id}`

export const dayOf = (text: string | null): Day | null => (text !== null && isDay(text) ? text : null)

/** What the plan says of the package where nobody has written, who answers for it and when, and its actions. */
export function packageBlocks(page: ReportPage, key: string, hasText: boolean): Block[] {
  const { input, words, language } = page
  const word = structuralWords(language)
  const index = input.plan.workPackage.findIndex(({ id }) => packageKey(id) === key)
  const row = input.plan.workPackage[index]
  if (row === undefined) return []
  const source = (column: string) => from('plan_work_packages', [row.id], column)
  const time = timeText(dayOf(row.startDay), dayOf(row.endDay), language).replaceAll('\n', '')
  const actions = input.plan.action.filter((action) => action.workPackageId === row.id && isToTell(page, action))
  const table: Table = {
    kind: 'table',
    id: `taulukko-tyopaketti-${index + 1}`,
    caption: filled(word('packageActions'), { name: row.code || row.name || word('workPackage') }),
    columns: [...columns([4.2, 2.2, 2.4, 1.8], 4), { width: { fr: 1.2 }, align: 'right' }],
    headerRows: heads([words.action, words.time, words.responsible, words.state, '%']),
    rows: actions.map((action) => actionRow(page, action)),
  }
  return [
    ...(hasText ? [] : freeTextBlocks(row.description, source('description'))),
    ...fieldList(packageTitle(row), [
      ...field(word('packageTime'), time, source('start_day')),
      ...field(word('packageOwner'), row.owner, source('owner')),
    ]),
    ...(actions.length === 0 ? [] : [sentence(word('packageActionsIntro'), table.id), table]),
  ]
}

type Action = Plan['action'][number]

/** An interim report tells neither of what begins later nor of what was done before its period. */
function isToTell({ input }: ReportPage, { startDay, endDay, state }: Action): boolean {
  const { period } = input.report
  if (period === null) return true
  const [start, end] = [dayOf(startDay), dayOf(endDay)]
  if (start !== null && start > period.end) return false
  return end === null || end >= period.start || state !== 'done'
}

export function actionRow({ words, language }: ReportPage, action: Action): Cell[] {
  const { id, name, startDay, endDay, responsible, state, donePercent } = action
  const source = (column: string) => from('plan_actions', [id], column)
  return [
    cell(name, { header: true }, source('name')),
    cell(timeText(dayOf(startDay), dayOf(endDay), language), {}, source('start_day')),
    cell(responsible, {}, source('responsible')),
    cell(words.actionStates[state], {}, source('state')),
    percentCell(basisPoints(donePercent * 100), language, source('done_percent')),
  ]
}
