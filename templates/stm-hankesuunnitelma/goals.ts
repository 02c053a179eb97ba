import { ganttFigure } from '../engine/figures/gantt-figure.ts'
import { ganttRows } from '#domain/plan/gantt.ts'
import type { Block, Table } from '../engine/model.ts'
import { cell } from '../people-page.ts'
import { yearRange } from './year-range.ts'
import { bulletCell, bullets, filled, paragraph, plainHeading, sentence, small, sourceOf } from '../page-text.ts'
import { heading, written, writtenOr } from './parts.ts'
import type { SectionInput } from './parts.ts'

/** Chapters 1 and 2 up to 2.3. */
export function goalChapters(input: SectionInput): Block[] {
  const { words } = input
  return [
    heading('tausta', '1', words.background),
    ...writtenOr(input, 'background', 2, []),
    heading('tavoitteet', '2', words.goals),
    ...written(input, 'goals', 2),
    heading('hyotytavoitteet', '2.1', words.benefitGoals),
    ...benefitGoals(input),
    heading('prosessitavoitteet', '2.2', words.processGoals),
    ...processGoals(input),
    heading('rajaukset-ja-riippuvuudet', '2.3', words.limitsAndDependencies),
    ...limits(input),
    ...dependencies(input),
  ]
}

const goalSource = (id: string, field: string) => sourceOf('plan_goals', id, field)

export const mainGoals = ({ plan }: Pick<SectionInput, 'plan'>) =>
  plan.goal.filter(({ kind, parentId }) => kind === 'benefit' && parentId === null)

function benefitGoals(input: SectionInput): Block[] {
  const { plan, words } = input
  const goals = mainGoals(input)
  if (goals.length === 0) return [small(words.noRows)]
  return goals.flatMap(({ id, name, description }, index) => {
    const parts = plan.goal.filter(({ parentId }) => parentId === id)
    return [
      heading(`hyotytavoite-${index + 1}`, `2.1.${index + 1}`, name, goalSource(id, 'name')),
      ...(description === '' ? [] : [paragraph(description, goalSource(id, 'description'))]),
      ...(parts.length === 0 ? [] : [paragraph(words.subGoals)]),
      ...(parts.length === 0
        ? []
        : [bullets(parts.map((part) => ({ text: part.name, source: goalSource(part.id, 'name') })))]),
    ]
  })
}

function processGoals(input: SectionInput): Block[] {
  const { plan, period, words, language } = input
  const phases = ganttFigure({
    id: 'kuva-vaiheet',
    caption: words.phasesCaption,
    rows: ganttRows({ ...plan, action: [] }),
    project: period,
    language,
    alt: words.phasesAlt,
  })
  const table = processTable(input)
  return writtenOr(input, 'processGoals', 3, [
    ...(phases === null ? [] : [sentence(words.phasesIntro, phases.id), phases]),
    ...(table === null ? [] : [sentence(words.processIntro, table.id), table]),
  ])
}

/** Taulukko 1: a column for each package that has process goals. */
function processTable({ plan, words }: SectionInput): Table | null {
  const columns = plan.workPackage.flatMap((owner, index) => {
    const goals = plan.goal.filter(({ kind, workPackageId }) => kind === 'process' && workPackageId === owner.id)
    if (goals.length === 0) return []
    const title = `${filled(words.workPackage, { number: String(index + 1) })} – ${owner.name}`
    const head = cell(title, {}, sourceOf('plan_work_packages', owner.id, 'name'))
    return [{ head, goals: goals.map(({ id, name }) => ({ text: name, source: goalSource(id, 'name') })) }]
  })
  if (columns.length === 0) return null
  return {
    kind: 'table',
    id: 'taulukko-prosessitavoitteet',
    caption: words.processCaption,
    columns: columns.map(() => ({ width: { fr: 1 } })),
    headerRows: [columns.map(({ head }) => head)],
    rows: [columns.map(({ goals }) => bulletCell(goals))],
    density: 'compact',
  }
}

function limits(input: SectionInput): Block[] {
  const { words } = input
  const assumptions = limitsOf(input, 'assumption')
  return [
    plainHeading('rajaukset', 3, words.limits),
    ...writtenOr(input, 'limits', 4, [
      ...limitsOf(input, 'limit'),
      ...(assumptions.length === 0 ? [] : [paragraph(words.assumptions), ...assumptions]),
    ]),
  ]
}

function limitsOf({ plan }: SectionInput, wanted: 'assumption' | 'limit' | 'dependency'): Block[] {
  const rows = plan.limit.filter(({ kind }) => kind === wanted)
  if (rows.length === 0) return []
  return [bullets(rows.map(({ id, name }) => ({ text: name, source: sourceOf('plan_limits', id, 'name') })))]
}

function dependencies(input: SectionInput): Block[] {
  const { words } = input
  const table = neighbourTable(input)
  return [
    plainHeading('riippuvuudet', 3, words.dependencies),
    ...writtenOr(input, 'dependencies', 4, [
      ...limitsOf(input, 'dependency'),
      ...(table === null ? [] : [sentence(words.neighboursIntro, table.id), table]),
    ]),
  ]
}

/** Taulukko 2. A project without an explanation shares the row of the next one that has it. */
function neighbourTable({ plan, words }: SectionInput): Table | null {
  if (plan.neighbour.length === 0) return null
  const rows: (typeof plan.neighbour)[number][][] = []
  for (const [index, row] of plan.neighbour.entries()) {
    const isShared = index > 0 && plan.neighbour[index - 1]?.explanation === ''
    if (isShared) rows.at(-1)?.push(row)
    else rows.push([row])
  }
  return {
    kind: 'table',
    id: 'taulukko-hankkeet',
    caption: words.neighboursCaption,
    columns: [{ width: { fr: 3 } }, { width: { fr: 7 } }],
    headerRows: [[cell(words.neighbour), cell(words.explanation)]],
    rows: rows.map((group) => {
      const names = group.map((row) => [row.name, yearRange(row)].filter((part) => part !== '').join(',\n')).join('\n')
      const last = group.at(-1)
      const ids = group.map(({ id }) => id)
      return [
        cell(names, { header: true }, { table: 'plan_neighbours', ids, field: 'name' }),
        cell(last?.explanation ?? '', {}, { table: 'plan_neighbours', ids, field: 'explanation' }),
      ]
    }),
  }
}
