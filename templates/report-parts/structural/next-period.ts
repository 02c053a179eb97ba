import type { ProjectDeadline } from '#domain/claims/project-deadlines.ts'
import type { Block, Table } from '../../engine/model.ts'
import { sentence } from '../../page-text.ts'
import { cell } from '../../people-page.ts'
import { columns, dayCell, heads } from '../../table-cells.ts'
import { from, ofDecision } from '../page.ts'
import type { ReportPage } from '../page.ts'
import { actionRow } from './packages.ts'
import { structuralWords } from './words.ts'

/** What is still to do after the report's period, also what is late, and what is due then. */
export function nextPeriodBlocks(page: ReportPage): Block[] {
  return [...comingActions(page), ...comingDeadlines(page)]
}

function comingActions(page: ReportPage): Block[] {
  const { input, words, language } = page
  const word = structuralWords(language)
  if (input.report.period === null) return []
  const actions = input.plan.action.filter(({ state }) => state !== 'done')
  if (actions.length === 0) return []
  const table: Table = {
    kind: 'table',
    id: 'taulukko-seuraavat',
    caption: word('coming'),
    columns: [...columns([4.2, 2.2, 2.4, 1.8], 4), { width: { fr: 1.2 }, align: 'right' }],
    headerRows: heads([words.action, words.time, words.responsible, words.state, '%']),
    rows: actions.map((action) => actionRow(page, action)),
  }
  return [sentence(word('comingIntro'), table.id), table]
}

function comingDeadlines({ input, language }: ReportPage): Block[] {
  const word = structuralWords(language)
  const end = input.report.period?.end ?? null
  const coming = input.deadlines.filter(({ due, done }) => done !== true && (end === null || due > end))
  if (coming.length === 0) return []
  const table: Table = {
    kind: 'table',
    id: 'taulukko-maaraajat',
    caption: word('deadlines'),
    columns: columns([3.4, 1.6, 4], 3),
    headerRows: heads([word('deadline'), word('due'), word('deadlineBasis')]),
    rows: coming.map((deadline) => [
      cell([word(deadline.kind), deadline.note].filter((part) => part !== '').join(', '), { header: true }),
      dayCell(
        deadline.due,
        language,
        deadline.from === 'decision' ? ofDecision(input, 'deadlines') : ruleSource(deadline),
      ),
      cell(basisOf(deadline, word)),
    ]),
  }
  return [sentence(word('deadlinesIntro'), table.id), table]
}

const ruleSource = ({ kind }: ProjectDeadline) => from('rules', [kind], 'due')

function basisOf(
  { from: origin, citation, certainty }: ProjectDeadline,
  word: ReturnType<typeof structuralWords>,
): string {
  if (origin === 'decision' || citation === null) return word('fromDecision')
  const text = [citation.act, citation.article].filter((part) => part !== null).join(' ')
  return certainty === 'verified' ? text : `${text} (${word('unverifiedRule')})`
}
