import { BREAKDOWNS, COUNTINGS } from './indicator-type.ts'
import type { IndicatorSet, IndicatorType, JobPlace } from './indicator-type.ts'

interface TableFacts {
  readonly set: IndicatorSet
  readonly source: string
  readonly verified: boolean
}

/** Units that are counted whole; all others have two decimals. */
const wholeUnits: ReadonlySet<string> = new Set([
  'enterprises',
  'persons',
  'participants',
  'participations',
  'organisations',
  'research institutions',
  'public institutions',
  'projects',
  'operations',
  'events',
  'households',
  'dwellings',
  'strategies',
  'groups',
  'entities',
  'beneficiaries',
])

/**
 * One indicator a line: `code | counting | breakdowns | * | unit | en | fi | sv`. A code that begins with `!` stands
 * in the table though it was not read in the act. Throws RangeError for a line that isn't like this.
 */
export function readIndicatorTable(table: string, facts: TableFacts): readonly IndicatorType[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readLine(line, facts))
}

function readLine(line: string, { set, source, verified }: TableFacts): IndicatorType {
  const [marked = '', counted = '', divided = '', star = '', unit = '', en = '', fi = '', sv = ''] = line.split('|')
  const [kind, place] = counted.split('/')
  const counting = COUNTINGS.find((each) => each === kind)
  const breakdowns = divided === '' ? [] : divided.split(',').map((name) => breakdownOf(name, line))
  if (counting === undefined || en === '' || unit === '') throw new RangeError(`not an indicator: ${line}`)
  const jobPlace: JobPlace | null = counting !== 'jobs' ? null : place === 'project' ? 'project' : 'company'
  const isMarked = marked.startsWith('!')
  return {
    set,
    code: isMarked ? marked.slice(1) : marked,
    en,
    fi: fi === '' ? null : fi,
    sv: sv === '' ? null : sv,
    unit,
    decimals: wholeUnits.has(unit) ? 0 : 2,
    counting,
    jobPlace,
    breakdowns,
    anyObjective: star === '*',
    source,
    verified: verified && !isMarked,
  }
}

function breakdownOf(name: string, line: string) {
  const found = BREAKDOWNS.find((each) => each === name)
  if (found === undefined) throw new RangeError(`no breakdown ${name}: ${line}`)
  return found
}
