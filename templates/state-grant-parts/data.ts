import { formatMoney } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Block, FieldList, Table, ValueSource } from '../engine/model.ts'
import { bulletCell, bullets, filled, paragraph, sentence, small } from '../page-text.ts'
import { cell, run } from '../people-page.ts'
import { titleOfFile } from '../report-parts/attachments.ts'
import { besideText } from '../report-parts/beside-text.ts'
import { costTable } from '../report-parts/costs.ts'
import { fundingTable } from '../report-parts/funding.ts'
import { from, ofDecision } from '../report-parts/page.ts'
import type { ReportPage } from '../report-parts/page.ts'
import { goalsTable } from '../report-parts/plan.ts'
import { heads } from '../table-cells.ts'
import { accountSources } from './account-sources.ts'
import { grantUse } from './grant-use.ts'
import { goalKeys, mainGoals } from './slots.ts'
import { grantWords, sumNames } from './words.ts'

/** What the data says in a section of an account. */
export function dataOf(page: ReportPage): (key: string, hasText: boolean) => readonly Block[] {
  const goals = new Map(mainGoals(page.input.plan).map((goal) => [goalKeys(goal.id).goal, goal]))
  const active = new Map(mainGoals(page.input.plan).map(({ id }) => [goalKeys(id).activity, id]))
  return (key, hasText) => {
    const goal = goals.get(key)
    if (goal !== undefined) return hasText ? [] : goalBlocks(goal)
    const actionsOf = active.get(key)
    if (actionsOf !== undefined) return hasText ? [] : actionBlocks(page, actionsOf)
    switch (key) {
      case 'goals':
        // Planned and reached side by side; what was done for each goal is told under it.
        return besideText(hasText, goalsTable(page))
      case 'outputs':
        return hasText ? [] : outputs(page)
      case 'budget':
        return budget(page)
      case 'use':
        return useOfGrant(page)
      case 'attachments':
        return attachments(page)
      default:
        return []
    }
  }
}

function goalBlocks({ id, name, description }: { id: string; name: string; description: string }): Block[] {
  const source = (field: string) => from('plan_goals', [id], field)
  return [
    paragraph(name, source('name')),
    ...(description === '' ? [] : [paragraph(description, source('description'))]),
  ]
}

/** The plan's actions for the goal, until somebody writes what was done. */
function actionBlocks({ input }: ReportPage, wanted: string): Block[] {
  const actions = input.plan.action.filter(({ goalId }) => goalId === wanted)
  if (actions.length === 0) return []
  return [bullets(actions.map(({ id, name }) => ({ text: name, source: from('plan_actions', [id], 'name') })))]
}

/** The plan's results; where they can be had nobody has entered, so a text tells it. */
function outputs({ input, words, language }: ReportPage): Block[] {
  const { result, benefit } = input.plan
  const own = grantWords[language]
  if (result.length === 0) return [small(words.notWritten)]
  const table: Table = {
    kind: 'table',
    id: 'taulukko-tuotokset',
    caption: own.outputsCaption,
    columns: [{ width: { fr: 1 } }, { width: { fr: 1 } }],
    headerRows: heads([own.description, own.more]),
    rows: result.map(({ id, name }) => [
      cell(name, { header: true }, from('plan_results', [id], 'name')),
      bulletCell(
        benefit
          .filter(({ resultId }) => resultId === id)
          .map((row) => ({ text: row.name, source: from('plan_benefits', [row.id], 'name') })),
      ),
    ]),
  }
  return [sentence(own.outputsIntro, table.id), table]
}

/** Costs and funding, every row of public state-grant forms under its own label. */
function budget(page: ReportPage): Block[] {
  const { shared, sources, fundingNote } = grantWords[page.language]
  const sums = sumNames[page.language]
  const hasClaims = page.input.claims.length > 0
  const input = { ...page.input, money: { ...page.input.money, sources: accountSources(page.input) } }
  const withSum = (total: string): ReportPage => ({
    ...page,
    input,
    words: { ...page.words, ...shared, ...(hasClaims ? {} : { fundingNote }), total },
  })
  return [...costTable(withSum(sums.costs), 'all'), ...fundingTable(withSum(sums.funding), sources)]
}

function useOfGrant({ input, language }: ReportPage): Block[] {
  const own = grantWords[language]
  const use = grantUse(input)
  if (use === null) return [small(own.useUnknown)]
  const booked = from(
    'ledger_rows',
    input.money.lines.flatMap(({ rowIds }) => rowIds),
    'amount_cents',
  )
  const claims = from(
    'claims',
    input.claims.map(({ id }) => id),
    'paid',
  )
  const field = (label: string, amount: Cents, source: ValueSource): FieldList['fields'][number] => ({
    label,
    value: [run(formatMoney(amount, { style: 'euro' }, language), source)],
    data: { kind: 'money', cents: amount },
  })
  return [
    {
      kind: 'fields',
      summary: own.use,
      fields: [
        field(own.granted, use.granted, ofDecision(input, 'granted_cents')),
        field(own.paid, use.paid, claims),
        field(own.used, use.used, booked),
        field(own.unused, use.unused, booked),
        // Before the end there is nothing to return: the next period goes on with it.
        ...(input.report.kind === 'interim' ? [] : [field(own.toReturn, use.toReturn, claims)]),
      ],
    },
    small(input.report.kind === 'interim' ? own.useNote : `${own.useNote} ${own.returnNote}`),
  ]
}

/** The ledger extract, which the form requires, and the project's files. */
function attachments({ input, language }: ReportPage): Block[] {
  const own = grantWords[language]
  return [
    bullets(
      [
        { text: own.ledgerExtract, source: from('ledger_rows', [], 'amount_cents') },
        ...input.files.map(({ id, name }) => ({
          text: filled(own.otherAttachment, { name: titleOfFile(name) }),
          source: from('attachments', [id], 'name'),
        })),
      ],
      true,
    ),
  ]
}
