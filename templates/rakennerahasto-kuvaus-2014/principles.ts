import { sustainabilityGroups } from '#domain/project/description.ts'
import type { SustainabilityCriterion } from '#domain/project/description.ts'
import type { Block, Cell, Inline, Table } from '../engine/model.ts'
import { labelOf, words } from './labels.ts'
import { questionKey, scoreKey } from './published/lines.ts'
import type { Page } from './page.ts'

/** Section 8: gender equality and sustainable development. */
export function principlesSection(page: Page): Block[] {
  return [
    page.heading('section8', 1),
    ...page.unknownText('section8'),
    page.heading('section8.1', 2),
    ...page.unknownText('section8.1'),
    equalityTable(page),
    page.heading('section8.2', 2),
    ...['section8.2', 'scoreHeader', 'ecological', 'economic', 'social'].flatMap((key) => page.unknownText(key)),
    scoreTable(page),
  ]
}

function equalityTable(page: Page): Table {
  const { language, input } = page
  const rows = input.description.equality.flatMap((row): Cell[][] => {
    const source = page.source('answer', 'project_equality_answers', input.rows.equality[row.question])
    const answer = page.unreadText(questionKey(row.question)) ?? answerText(row.answer, page)
    return [
      [
        { header: true, runs: text(labelOf(questionKey(row.question), language)) },
        { runs: answer === '' ? [] : [{ kind: 'text', text: answer, source }] },
      ],
      ...commentRow(row.comment, 2, page, 'project_equality_answers', input.rows.equality[row.question]),
    ]
  })
  return {
    kind: 'table',
    id: 'equality-table',
    summary: labelOf('section8.1', language),
    columns: [{ width: { fr: 5 } }, { width: { fr: 1 } }],
    headerRows: [[{ runs: text(words[language].question) }, { runs: text(words[language].answer) }]],
    rows,
  }
}

const answerText = (answer: 'yes' | 'no' | null, { language }: Page) => (answer === null ? '' : words[language][answer])

function scoreTable(page: Page): Table {
  const { language } = page
  const groups = Object.entries(sustainabilityGroups)
  return {
    kind: 'table',
    id: 'sustainability-table',
    summary: labelOf('section8.2', language),
    columns: [{ width: { fr: 6 } }, { width: { fr: 1 }, align: 'right' }, { width: { fr: 1 }, align: 'right' }],
    headerRows: [
      [
        { runs: text(words[language].criterion) },
        { runs: text(words[language].direct), align: 'right' },
        { runs: text(words[language].indirect), align: 'right' },
      ],
    ],
    rows: groups.flatMap(([group, criteria]): Cell[][] => [
      [{ runs: text(labelOf(group, language)), colSpan: 3, header: true, bold: true }],
      ...criteria.flatMap((criterion) => scoreRows(criterion, page)),
    ]),
  }
}

function scoreRows(criterion: SustainabilityCriterion, page: Page): Cell[][] {
  const row = page.input.description.sustainability.find((each) => each.criterion === criterion)
  const id = page.input.rows.sustainability[criterion]
  const unread = page.unreadText(scoreKey(criterion))
  const score = (field: 'direct' | 'indirect'): Inline[] => {
    const value = row?.[field] ?? null
    if (value === null) return []
    return [{ kind: 'text', text: String(value), source: page.source(field, 'project_sustainability_scores', id) }]
  }
  return [
    [
      { header: true, runs: text(labelOf(scoreKey(criterion), page.language)) },
      ...(['direct', 'indirect'] as const).map((field): Cell => ({ runs: score(field), align: 'right' })),
    ],
    ...commentRow(
      [unread ?? '', row?.comment ?? ''].filter(Boolean).join('\n'),
      3,
      page,
      'project_sustainability_scores',
      id,
    ),
  ]
}

function commentRow(comment: string, colSpan: number, page: Page, table: string, id: string | undefined): Cell[][] {
  if (comment.trim() === '') return []
  const source = page.source('comment', table, id)
  return [[{ colSpan, goesOn: true, runs: [{ kind: 'text', text: comment.trim(), source }] }]]
}

const text = (value: string): Inline[] => [{ kind: 'text', text: value }]
