import { emptyDescription } from '#domain/project/empty-description.ts'
import type { DescriptionFund, DescriptionIndicator, ProjectDescription } from '#domain/project/description.ts'
import { indicatorKeyOf, readIndicator } from './indicator-text.ts'
import { labelValues } from './label-values.ts'
import { indicatorKeys, lineByKey, questionKey, scoreKey, titles } from './lines.ts'
import type { FilePiece } from './rows.ts'

/** What stands after the first colon of a labelled line. */
export const afterColon = (line: string) => line.slice(line.indexOf(':') + 1).trim()

/** The values of a file's pieces. What can't be read stays `null` in the description; its line keeps the text. */
export function readValues(pieces: readonly FilePiece[]): ProjectDescription {
  const byKey = new Map(pieces.map((piece) => [piece.key, piece]))
  const code = afterColon(byKey.get('code')?.line ?? '')
  const fund = fundOf(code, byKey.get('title')?.line ?? '')
  const start = emptyDescription(code, '', fund)
  const labelled = pieces.reduce((sofar, piece) => {
    const value = labelValues[piece.key]?.read(afterColon(piece.line), sofar)
    return value ? { ...sofar, ...value } : sofar
  }, start)
  const text = (key: string) => contentOf(byKey.get(key))
  return {
    ...labelled,
    printCoImplementersHeading: byKey.has('coImplementers'),
    coImplementers: coImplementersOf(text('coImplementers')),
    summaryPlan: text('summaryPlan'),
    targetDirect: text('targetDirect'),
    targetIndirect: text('targetIndirect'),
    indicators: indicatorsOf(byKey, fund),
    equality: start.equality.map(({ question }) => {
      const piece = byKey.get(questionKey(question))
      const said = afterColon(piece?.line ?? '')
      const answer = said === 'Kyllä' ? 'yes' : said === 'Ei' ? 'no' : null
      return { question, answer, comment: contentOf(piece) }
    }),
    sustainability: start.sustainability.map(({ criterion }) => {
      const piece = byKey.get(scoreKey(criterion))
      const noScores = { direct: null, indirect: null }
      const scores = piece ? readScores(piece.key, piece.line) : null
      return { criterion, ...(scores ?? noScores), comment: contentOf(piece) }
    }),
    finalSummary: byKey.has('finalSummary') ? text('finalSummary') : null,
  }
}

/** The code's letter tells the fund; where it doesn't, the title's words. */
function fundOf(code: string, title: string): DescriptionFund {
  if (/^A/i.test(code)) return 'EAKR'
  if (/^S/i.test(code)) return 'ESR'
  return title.trim() === titles.ESR || /\bESR\b|sosiaalirahasto/.test(title) ? 'ESR' : 'EAKR'
}

/**
 * The text under a line, to the byte but for white space at both ends. Where that is not what the form puts there, the
 * layout keeps the whole body.
 */
const contentOf = (piece: FilePiece | undefined): string => piece?.body.trim() ?? ''

/** `name, Y-tunnus` a line; the name may hold commas, so the last one before the number parts them. */
function coImplementersOf(content: string) {
  return content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const match = /^(.*), (\d{6,7}-\d)$/.exec(line)
      return { name: match?.[1] ?? line, businessId: match?.[2] ?? '' }
    })
}

interface Scores {
  direct: number | null
  indirect: number | null
}

/** The two numbers behind a criterion, `-` for one that is not given; `null` when they can't be read. */
export function readScores(key: string, line: string): Scores | null {
  const text = line.trim()
  if (text === lineByKey.get(key)?.text) return { direct: null, indirect: null }
  const match = /\s(\d{1,2}|-)\s+(\d{1,2}|-)$/.exec(text)
  if (!match) return null
  const [direct = null, indirect = null] = match.slice(1).map((score) => (score === '-' ? null : Number(score)))
  return (direct ?? 0) <= 10 && (indirect ?? 0) <= 10 ? { direct, indirect } : null
}

function indicatorsOf(byKey: ReadonlyMap<string, FilePiece>, fund: DescriptionFund): DescriptionIndicator[] {
  const items: DescriptionIndicator[] = []
  for (let index = 0; ; index++) {
    const keys = indicatorKeys(index)
    const heading = byKey.get(keys.heading)?.line.trim()
    if (heading === undefined) return items
    const value = (key: string) =>
      readIndicator(afterColon(byKey.get(key)?.line ?? ':')) ?? { total: null, women: null }
    items.push({
      key: indicatorKeyOf(heading, fund),
      heading,
      planned: value(keys.planned),
      realised: byKey.has(keys.realised) ? value(keys.realised) : null,
    })
  }
}
