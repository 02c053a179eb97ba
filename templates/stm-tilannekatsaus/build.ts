import { monthOf } from '#domain/values/month.ts'
import type { Language } from '#domain/values/language.ts'
import { bracketed, plainLength } from '#domain/narrative/plain-text.ts'
import { packageTitle } from '#domain/plan/plan.ts'
import { statusLights } from '#domain/plan/status-lights.ts'
import { formatDay, isDay } from '#domain/values/day.ts'
import { formatMoney, sumCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { narrativeBlocks } from '../engine/narrative-blocks.ts'
import type { FieldPrinter } from '../engine/narrative-blocks.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, Cell, DocumentModel, Table, ValueSource } from '../engine/model.ts'
import { cell, frameOf, projectFields, run, titleBand } from '../people-page.ts'
import type { PlanStatusInput } from '../plan-inputs.ts'
import { monthName } from '../month-name.ts'
import { figurePrinter } from '../report-texts.ts'
import { labels } from './labels.ts'
import type { StatusLabels } from './labels.ts'
import { summaryLimit } from './slots.ts'
import type { SlotKey } from './slots.ts'

const form = { id: 'stm-tilannekatsaus', edition: '2020' }
const shownRisks = 5
const shownMilestones = 3

interface Section extends PlanStatusInput {
  words: StatusLabels
  language: Language
  fields: FieldPrinter
  money: (amount: Cents) => string
  day: (day: string | null) => string
}

/** The monthly sheet: lights, summary, process goals, next steps, costs by package, risks, decisions asked for. */
export function build(input: PlanStatusInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const words = labels[language]
  const section: Section = {
    ...input,
    words,
    language,
    fields: figurePrinter(input.figures, language),
    money: (amount) => formatMoney(amount, { style: 'euro' }, language),
    day: (day) => (day !== null && isDay(day) ? formatDay(day, language) : ''),
  }
  const chapters: readonly (readonly [id: string, title: string, blocks: readonly Block[]])[] = [
    ['tilanne', words.lights, lights(section)],
    ['tiivistelma', words.shortText, summary(section)],
    ['prosessitavoitteet', words.processGoals, processGoals(section)],
    ['askeleet', words.next, nextSteps(section)],
    ['kustannukset', words.costs, costs(section)],
    ['riskit', words.risks, risks(section)],
    ['paatokset', words.decisions, written(section, 'decisions')],
  ]
  return {
    ...frameOf(form, input.project, words, options),
    titlePage: titleBand(input.project, words),
    blocks: [
      ...[words.translated, words.notice].filter((text) => text !== '').map(small),
      projectFields(input.project, words, monthName(monthOf(input.month.start), language)),
      ...chapters.flatMap(([id, text, blocks], index): Block[] => [
        { kind: 'heading', id, level: 1, number: String(index + 1), text },
        ...blocks,
      ]),
    ],
  }
}

const small = (text: string): Block => ({ kind: 'paragraph', style: 'small', runs: [run(text)] })
const sourceOf = (table: string, id: string, field: string): ValueSource => ({ table, ids: [id], field })

function tableOf(
  id: string,
  summaryText: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  shares: readonly number[] = [],
): Table {
  return {
    kind: 'table',
    id,
    summary: summaryText,
    columns: heads.map((_head, index) => ({ width: { fr: shares[index] ?? (index === 0 ? 3 : 2) } })),
    headerRows: [heads.map((head) => cell(head))],
    rows,
  }
}

function lights(section: Section): Block[] {
  const { plan, period, month, spent, costs: known, words } = section
  const total = sumCents(spent.map(({ amount }) => amount))
  const judged = statusLights(plan, { on: month.end, period, spent: total, budget: known?.total ?? null })
  const rows = (['overall', 'schedule', 'cost', 'scope', 'risk'] as const).map((area) => {
    const light = judged[area]
    return [cell(words[area], { header: true }), cell(light === null ? words.unknown : words[light])]
  })
  return [tableOf('valot', words.lights, [words.area, words.light], rows), small(words.rule)]
}

function written({ texts, pictures, words, fields, language }: Section, key: SlotKey): Block[] {
  const text = texts[key]
  if (text === undefined) return [small(words.notWritten)]
  return narrativeBlocks(text.narrative, {
    id: key,
    level: 2,
    language,
    source: sourceOf('narratives', text.rowId, 'content_json'),
    pictures,
    fields,
  })
}

function summary(section: Section): Block[] {
  const { texts, words, fields } = section
  const print = { ...bracketed, field: (key: string) => fields(key).text }
  const length = plainLength(texts['summary']?.narrative ?? [], print)
  const note = length > summaryLimit ? [small(words.tooLong.replace('{count}', String(length)))] : []
  return [...written(section, 'summary'), ...note]
}

function processGoals({ plan, words, day }: Section): Block[] {
  const rows = plan.workPackage.flatMap((owner) =>
    plan.goal
      .filter(({ kind, workPackageId }) => kind === 'process' && workPackageId === owner.id)
      .map((goal) => [
        cell(goal.name, { header: true }, sourceOf('plan_goals', goal.id, 'name')),
        cell(owner.code || packageTitle(owner), {}, sourceOf('plan_work_packages', owner.id, 'name')),
        cell(words[goal.state], {}, sourceOf('plan_goals', goal.id, 'state')),
        cell(day(goal.stateDay), {}, sourceOf('plan_goals', goal.id, 'state_day')),
      ]),
  )
  if (rows.length === 0) return [small(words.noRows)]
  const heads = [words.goal, words.workPackage, words.state, words.day]
  return [tableOf('tavoitetaulukko', words.processGoals, heads, rows, [6, 2, 2, 2])]
}

function nextSteps(section: Section): Block[] {
  const { plan, month, words, day } = section
  const ahead = plan.milestone
    .filter((row) => row.state !== 'done' && row.day !== null && row.day > month.end)
    .toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
    .slice(0, shownMilestones)
  const list: Block = {
    kind: 'list',
    ordered: false,
    items: ahead.map(({ id, name, day: on }) => [
      { kind: 'paragraph', runs: [run(`${day(on)} ${name}`, sourceOf('plan_milestones', id, 'day'))] },
    ]),
  }
  const milestones: Block[] = [{ kind: 'paragraph', runs: [run(words.milestones)] }, list]
  return [...written(section, 'next'), ...(ahead.length === 0 ? [] : milestones)]
}

function costs({ spent, costs: known, words, money }: Section): Block[] {
  const rows = spent.map(({ workPackage, amount, rowIds }) => [
    cell(workPackage === '' ? words.noPackage : workPackage, { header: true }),
    cell(money(amount), { align: 'right' }, { table: 'ledger_rows', ids: rowIds, field: 'net_cents' }),
  ])
  const total = sumCents(spent.map(({ amount }) => amount))
  const table: Table = {
    ...tableOf('kustannustaulukko', words.costs, [words.workPackage, words.spent], rows),
    headerRows: [[cell(words.workPackage), cell(words.spent, { align: 'right' })]],
    footerRows: [[cell(words.total, { header: true }), cell(money(total), { align: 'right' })]],
  }
  const source = known === null ? undefined : sourceOf('decisions', known.decisionId, 'budget')
  const budget: Block[] =
    known === null
      ? []
      : [{ kind: 'paragraph', runs: [run(words.budget.replace('{amount}', money(known.total)), source)] }]
  return spent.length === 0 ? [small(words.noRows), ...budget] : [table, ...budget]
}

function risks({ plan, words }: Section): Block[] {
  const product = ({ probability, impact }: { probability: number | null; impact: number | null }) =>
    (probability ?? 0) * (impact ?? 0)
  const open = plan.risk
    .filter(({ state }) => state !== 'closed')
    .toSorted((a, b) => product(b) - product(a))
    .slice(0, shownRisks)
  if (open.length === 0) return [small(words.noRows)]
  const rows = open.map((risk) => [
    cell(risk.name, { header: true }, sourceOf('plan_risks', risk.id, 'name')),
    cell(`${risk.probability ?? '–'} × ${risk.impact ?? '–'}`, {}, sourceOf('plan_risks', risk.id, 'probability')),
    cell(risk.measures, {}, sourceOf('plan_risks', risk.id, 'measures')),
  ])
  return [tableOf('riskitaulukko', words.risks, [words.riskName, words.level, words.measures], rows, [4, 3, 6])]
}
