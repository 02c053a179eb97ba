import { equalityQuestions, sustainabilityCriteria } from '#domain/project/description.ts'
import type { ProjectDescription } from '#domain/project/description.ts'
import { writeIndicator } from './indicator-text.ts'
import { labelValues } from './label-values.ts'
import {
  descriptionFund,
  indicatorKeys,
  lines,
  plannedLabel,
  questionKey,
  realisedLabel,
  scoreKey,
  titles,
} from './lines.ts'
import type { LineKind, LineSpec } from './lines.ts'

/** One known line of the text and what it carries. */
export interface Piece {
  key: string
  line: string
  /** Text kept between this line and the next; `''` = none. */
  content: string
  /** Line ends before the content, and before the next line: one (`tight`) or two. */
  contentGap: '\n' | '\n\n'
  nextGap: '\n' | '\n\n'
}

/** The canonical pieces of a description, in the order of the form. */
export function compose(description: ProjectDescription): Piece[] {
  return lines.filter((spec) => isPrinted(spec, description)).flatMap((spec) => piecesOf(spec, description))
}

/** The white space and content that follow a piece; nothing follows the last but its content. */
export function canonicalBody(piece: Piece, isLast: boolean): string {
  return (piece.content === '' ? '' : piece.contentGap + piece.content) + (isLast ? '' : piece.nextGap)
}

/** The two conditional headings of the form. */
function isPrinted(spec: LineSpec, description: ProjectDescription): boolean {
  if (spec.key === 'coImplementers')
    return description.printCoImplementersHeading || description.coImplementers.length > 0
  return spec.key !== 'finalSummary' || description.finalSummary !== null
}

function piecesOf(spec: LineSpec, description: ProjectDescription): Piece[] {
  const piece: Piece = {
    key: spec.key,
    line: lineWriters[spec.kind](spec, description),
    content: contentOf(spec, description),
    contentGap: spec.body === 'comment' ? '\n' : '\n\n',
    nextGap: spec.tight ? '\n' : '\n\n',
  }
  return spec.body === 'indicators' ? [piece, ...indicatorPieces(description)] : [piece]
}

export const labelLine = (label: string, value: string) => (value === '' ? `${label}:` : `${label}: ${value}`)

const lineWriters: Readonly<Record<LineKind, (spec: LineSpec, description: ProjectDescription) => string>> = {
  title: (_, { fund }) => titles[descriptionFund(fund)],
  fixed: ({ text }) => text,
  label: ({ key, text }, description) => labelLine(text, labelValues[key]?.write(description) ?? ''),
  question: (spec, description) => labelLine(spec.text, answerText(spec, description)),
  score: (spec, description) => spec.text + scoreText(spec, description),
}

function answerText(spec: LineSpec, { equality }: ProjectDescription): string {
  const row = equality.find((each) => questionKey(each.question) === spec.key)
  return row?.answer === 'yes' ? 'Kyllä' : row?.answer === 'no' ? 'Ei' : ''
}

function scoreText(spec: LineSpec, { sustainability }: ProjectDescription): string {
  const row = sustainability.find((each) => scoreKey(each.criterion) === spec.key)
  if (!row || (row.direct === null && row.indirect === null)) return ''
  return ` ${row.direct ?? '-'} ${row.indirect ?? '-'}`
}

function contentOf(spec: LineSpec, description: ProjectDescription): string {
  if (spec.body === 'coImplementers') {
    return description.coImplementers
      .map(({ name, businessId }) => (businessId === '' ? name : `${name}, ${businessId}`))
      .join('\n')
  }
  if (spec.body === 'comment') return commentOf(spec.key, description)
  switch (spec.key) {
    case 'summaryPlan':
      return description.summaryPlan
    case 'targetDirect':
      return description.targetDirect
    case 'targetIndirect':
      return description.targetIndirect
    case 'finalSummary':
      return description.finalSummary ?? ''
    default:
      return ''
  }
}

function commentOf(key: string, { equality, sustainability }: ProjectDescription): string {
  const question = equalityQuestions.find((each) => questionKey(each) === key)
  if (question) return equality.find((row) => row.question === question)?.comment ?? ''
  const criterion = sustainabilityCriteria.find((each) => scoreKey(each) === key)
  return sustainability.find((row) => row.criterion === criterion)?.comment ?? ''
}

function indicatorPieces(description: ProjectDescription): Piece[] {
  const plain = { content: '', contentGap: '\n\n', nextGap: '\n\n' } as const
  return description.indicators.flatMap((item, index) => {
    const keys = indicatorKeys(index)
    const pieces: Piece[] = [
      { key: keys.heading, line: item.heading, ...plain },
      { key: keys.planned, line: labelLine(plannedLabel, writeIndicator(item, 'planned', description.fund)), ...plain },
    ]
    if (item.realised === null) return pieces
    return [
      ...pieces,
      {
        key: keys.realised,
        line: labelLine(realisedLabel, writeIndicator(item, 'realised', description.fund)),
        ...plain,
      },
    ]
  })
}
