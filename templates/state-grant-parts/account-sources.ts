import type { ReportInput, ReportSource } from '#domain/report/report-input.ts'
import type { FundingSource } from '#domain/shares/funding-plan.ts'
import { maxCents, subtractCents, sumCents, ZERO_CENTS } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { grantUsed } from './grant-use.ts'

/** The rows of funding of the form, in its order; a source without money is printed as nothing. */
const ROWS: readonly (readonly FundingSource[])[] = [
  ['state', 'support'],
  ['eu'],
  ['municipality', 'other_public'],
  ['companies', 'other_private'],
  ['own', 'in_kind'],
]

/**
 * Funding of an account, a row at least for each of the form. A grant that is paid without claims has no shares told by
 * them: then the grant covers what it covers of the costs, and the grantee's own money the rest.
 */
export function accountSources(input: ReportInput): readonly ReportSource[] {
  const { sources } = input.money
  const realised = input.claims.length === 0 ? withoutClaims(input) : sources
  return ROWS.flatMap((kinds) => {
    const own = realised.filter(({ source }) => kinds.includes(source))
    const [kind] = kinds
    return own.length > 0 || kind === undefined ? own : [emptySource(kind)]
  })
}

function withoutClaims(input: ReportInput): readonly ReportSource[] {
  const { sources, total, income } = input.money
  const [used, before] = [grantUsed(input, 'total'), grantUsed(input, 'before')]
  if (used === null || before === null) return sources
  const grant = { period: subtractCents(used, before), total: used }
  const left = (of: 'period' | 'total'): Cents =>
    maxCents(
      ZERO_CENTS,
      subtractCents(
        subtractCents(total[of], income[of]),
        sumCents([grant[of], ...othersOf(sources).map((each) => each[of])]),
      ),
    )
  const own = { period: left('period'), total: left('total') }
  const hasOwn = sources.some(({ source }) => source === 'own')
  return [...sources, ...(hasOwn ? [] : [emptySource('own')])].map((each) => {
    if (each.source === 'own') return { ...each, ...own }
    return isGrant(each) ? { ...each, ...grant } : each
  })
}

const isGrant = ({ source }: ReportSource): boolean => source === 'state' || source === 'support'
const othersOf = (sources: readonly ReportSource[]) => sources.filter((each) => !isGrant(each) && each.source !== 'own')

const emptySource = (source: FundingSource): ReportSource => ({
  id: '',
  source,
  name: '',
  planned: ZERO_CENTS,
  period: ZERO_CENTS,
  total: ZERO_CENTS,
})
