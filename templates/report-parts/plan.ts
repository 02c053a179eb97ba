import { ganttRows } from '#domain/plan/gantt.ts'
import { isDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { basisPoints } from '#domain/values/rate.ts'
import { EN_DASH } from '#domain/values/text.ts'
import { ganttFigure } from '../engine/figures/gantt-figure.ts'
import type { Block, Cell, Table } from '../engine/model.ts'
import { bulletCell, sentence, small } from '../page-text.ts'
import { cell } from '../people-page.ts'
import { columns, dayCell, heads, percentCell } from '../table-cells.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'
import { timeText } from './time-text.ts'

/** Tables and the timeline of what the project planned, with how far it came. */

export const GOALS_ID = 'taulukko-tavoitteet'
export const ACTIONS_ID = 'taulukko-toimenpiteet'
export const SCHEDULE_ID = 'kuva-aikataulu'
export const MILESTONES_ID = 'taulukko-valitavoitteet'
export const RESULTS_ID = 'taulukko-tulokset'

const dayOf = (text: string | null): Day | null => (text !== null && isDay(text) ? text : null)

/** Benefit goals and their parts with measure, baseline, target and state. */
export function goalsTable({ input, words }: ReportPage): Block[] {
  const goals = input.plan.goal.filter(({ kind }) => kind === 'benefit')
  if (goals.length === 0) return [small(words.goalsNone)]
  const ordered = goals
    .filter(({ parentId }) => parentId === null)
    .flatMap((goal) => [goal, ...goals.filter(({ parentId }) => parentId === goal.id)])
  const table: Table = {
    kind: 'table',
    id: GOALS_ID,
    caption: words.goals,
    columns: columns([4, 3, 2, 2, 1.8], 5),
    headerRows: heads([words.goal, words.measure, words.baseline, words.wanted, words.state]),
    rows: ordered.map(({ id, parentId, name, measure, baseline, target, state }) => {
      const source = (field: string) => from('plan_goals', [id], field)
      return [
        cell(parentId === null ? name : `${EN_DASH} ${name}`, { header: true }, source('name')),
        cell(measure, {}, source('measure')),
        cell(baseline, {}, source('baseline')),
        cell(target, {}, source('target')),
        cell(words.states[state], {}, source('state')),
      ]
    }),
  }
  return [sentence(words.goalsIntro, table.id), table]
}

/** Actions by work package: time, who is responsible, state and share done. */
export function actionsTable({ input, words, language }: ReportPage): Block[] {
  const { action, workPackage } = input.plan
  if (action.length === 0) return [small(words.actionsNone)]
  const rows = workPackage.flatMap((owner) => action.filter(({ workPackageId }) => workPackageId === owner.id))
  const table: Table = {
    kind: 'table',
    id: ACTIONS_ID,
    caption: words.actions,
    columns: [...columns([4.2, 2.2, 2.4, 1.8], 4), { width: { fr: 1.2 }, align: 'right' }],
    headerRows: heads([words.action, words.time, words.responsible, words.state, '%']),
    rows: rows.map(({ id, name, startDay, endDay, responsible, state, donePercent }): Cell[] => {
      const source = (field: string) => from('plan_actions', [id], field)
      return [
        cell(name, { header: true }, source('name')),
        cell(timeText(dayOf(startDay), dayOf(endDay), language), {}, source('start_day')),
        cell(responsible, {}, source('responsible')),
        cell(words.actionStates[state], {}, source('state')),
        percentCell(basisPoints(donePercent * 100), language, source('done_percent')),
      ]
    }),
  }
  return [sentence(words.actionsIntro, table.id), table]
}

/** The timeline of packages and actions, and the milestones with their days. */
export function schedule({ input, words, language }: ReportPage): Block[] {
  const { plan, project } = input
  const figure = ganttFigure({
    id: SCHEDULE_ID,
    caption: words.schedule,
    rows: ganttRows(plan),
    project: project.period,
    language,
    alt: words.scheduleAlt,
  })
  const milestones: Table = {
    kind: 'table',
    id: MILESTONES_ID,
    caption: words.milestones,
    columns: [{ width: { fr: 5 } }, { width: { fr: 2 } }, { width: { fr: 2 } }],
    headerRows: heads([words.milestone, words.day, words.state]),
    rows: plan.milestone.map(({ id, name, day, state }) => [
      cell(name, { header: true }, from('plan_milestones', [id], 'name')),
      dayCell(dayOf(day), language, from('plan_milestones', [id], 'day')),
      cell(words.states[state], {}, from('plan_milestones', [id], 'state')),
    ]),
  }
  const blocks: Block[] = [
    ...(figure === null ? [] : [sentence(words.scheduleIntro, figure.id), figure]),
    ...(plan.milestone.length === 0 ? [] : [sentence(words.milestonesIntro, milestones.id), milestones]),
  ]
  return blocks.length === 0 ? [small(words.scheduleNone)] : blocks
}

/** Results and the benefits that each brought; nothing for a plan without results. */
export function resultsTable({ input, words }: ReportPage): Block[] {
  const { result, benefit } = input.plan
  if (result.length === 0) return []
  const table: Table = {
    kind: 'table',
    id: RESULTS_ID,
    caption: words.results,
    columns: [{ width: { fr: 1 } }, { width: { fr: 1 } }],
    headerRows: heads([words.result, words.benefits]),
    rows: result.map(({ id, name }) => [
      cell(name, { header: true }, from('plan_results', [id], 'name')),
      bulletCell(
        benefit
          .filter(({ resultId }) => resultId === id)
          .map((row) => ({ text: row.name, source: from('plan_benefits', [row.id], 'name') })),
      ),
    ]),
  }
  return [sentence(words.resultsIntro, table.id), table]
}
