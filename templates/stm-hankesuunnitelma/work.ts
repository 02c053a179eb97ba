import { ganttRows } from '#domain/plan/gantt.ts'
import { formatMoney } from '#domain/values/money.ts'
import { driverFigure } from '../engine/figures/driver-figure.ts'
import { ganttFigure } from '../engine/figures/gantt-figure.ts'
import type { Block, Table } from '../engine/model.ts'
import { cell, run } from '../people-page.ts'
import { stateCategoryTitle } from '../state-category-titles.ts'
import { mainGoals } from './goals.ts'
import { bulletCell, bullets, filled, paragraph, plainHeading, sentence, small, sourceOf } from '../page-text.ts'
import { heading, written, writtenOr } from './parts.ts'
import type { SectionInput } from './parts.ts'

/** 2.4, 2.5 and chapters 3 and 4. */
export function workChapters(input: SectionInput): Block[] {
  const { words } = input
  return [
    heading('aikataulu', '2.4', words.schedule),
    ...schedule(input),
    heading('toimenpiteet', '2.5', words.actions),
    ...packages(input),
    ...actionsByGoal(input),
    heading('tulokset', '3', words.results),
    ...results(input),
    heading('kustannukset', '4', words.costs),
    ...costs(input),
  ]
}

function schedule(input: SectionInput): Block[] {
  const { plan, period, words, language } = input
  const figure = ganttFigure({
    id: 'kuva-aikataulu',
    caption: words.scheduleCaption,
    rows: ganttRows(plan),
    project: period,
    language,
    alt: words.scheduleAlt,
  })
  return writtenOr(input, 'schedule', 3, figure === null ? [] : [sentence(words.scheduleIntro, figure.id), figure])
}

const packageSource = (id: string, field: string) => sourceOf('plan_work_packages', id, field)

function packages(input: SectionInput): Block[] {
  const { plan, words, project } = input
  const owners = plan.workPackage
  const servedBy = (id: string) => plan.action.filter(({ workPackageId }) => workPackageId === id)
  const drivers = owners.map(({ id, name }) => {
    const goalIds = new Set(servedBy(id).flatMap(({ goalId }) => goalId ?? []))
    return { id, name, goalIds: [...goalIds] }
  })
  const figure = driverFigure({
    id: 'kuva-tavoitteet',
    caption: words.driverCaption,
    aim: project.name || project.code,
    goals: mainGoals(input).map(({ id, name }) => ({ id, name })),
    drivers,
    alt: words.driverAlt,
    serves: (driver, goals) => filled(words.driverServes, { driver, goals: goals.join(', ') }),
  })
  if (owners.length === 0) return writtenOr(input, 'actions', 3, [])
  return [
    ...written(input, 'actions', 3),
    paragraph(words.packagesIntro),
    bullets(
      owners.map(({ id, name }) => ({ text: name, source: packageSource(id, 'name') })),
      true,
    ),
    ...(figure === null ? [] : [sentence(words.driverIntro, figure.id), figure]),
    ...owners.flatMap(({ id, name, description }, index) => [
      plainHeading(
        `tyopaketti-${index + 1}`,
        3,
        `${filled(words.workPackage, { number: String(index + 1) })}: ${name}`,
      ),
      description === '' ? small(words.notWritten) : paragraph(description, packageSource(id, 'description')),
    ]),
  ]
}

/** 2.5.1 and on: the actions that serve each benefit goal, package by package. */
function actionsByGoal(input: SectionInput): Block[] {
  const { plan, words } = input
  return mainGoals(input).flatMap(({ id: goalId, name }, index) => {
    const parts = plan.workPackage.flatMap((owner, place): Block[] => {
      const actions = plan.action.filter((row) => row.workPackageId === owner.id && row.goalId === goalId)
      if (actions.length === 0) return []
      return [
        paragraph(filled(words.inPackage, { number: String(place + 1) })),
        bullets(actions.map((row) => ({ text: row.name, source: sourceOf('plan_actions', row.id, 'name') }))),
      ]
    })
    return [
      heading(`toimenpiteet-${index + 1}`, `2.5.${index + 1}`, name, sourceOf('plan_goals', goalId, 'name')),
      ...(parts.length === 0 ? [small(words.noRows)] : parts),
    ]
  })
}

function results(input: SectionInput): Block[] {
  const { plan, words } = input
  if (plan.result.length === 0) return writtenOr(input, 'results', 2, [])
  const table: Table = {
    kind: 'table',
    id: 'taulukko-tulokset',
    caption: words.resultsCaption,
    columns: [{ width: { fr: 1 } }, { width: { fr: 1 } }],
    headerRows: [[cell(words.result), cell(words.benefits)]],
    rows: plan.result.map(({ id, name }) => {
      const benefits = plan.benefit.filter(({ resultId }) => resultId === id)
      return [
        cell(name, { header: true }, sourceOf('plan_results', id, 'name')),
        bulletCell(
          benefits.map((benefit) => ({ text: benefit.name, source: sourceOf('plan_benefits', benefit.id, 'name') })),
        ),
      ]
    }),
  }
  return [...written(input, 'results', 2), sentence(words.resultsIntro, table.id), table]
}

/** Total and parts of the decision's budget. */
function costs(input: SectionInput): Block[] {
  const { costs: known, words, language } = input
  if (known === null) return [...written(input, 'costs', 2), small(words.costsUnknown)]
  const source = sourceOf('decisions', known.decisionId, 'budget')
  const money = (amount: typeof known.total) => formatMoney(amount, { style: 'euro' }, language)
  return [
    { kind: 'paragraph', runs: [run(filled(words.costsTotal, { total: money(known.total) }), source)] },
    bullets(
      known.byCategory.map(({ category, amount }) => ({
        text: filled(words.costsPart, { category: stateCategoryTitle(category, language), amount: money(amount) }),
        source,
      })),
    ),
    ...written(input, 'costs', 2),
  ]
}
