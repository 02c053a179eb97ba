import { describe, expect, it } from 'vitest'
import { COST_KINDS } from '../cost-models/cost-kind.ts'
import { COST_RULES } from '../eligible-costs/judge-cost.ts'
import type { CostJudgement } from '../eligible-costs/judge-cost.ts'
import type { Regime } from '../rules/regime.ts'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { enteredCategoriesOf } from './category-names.ts'
import { rowRules } from './judge-row.ts'
import { questionsOf } from './questions.ts'
import { EMPTY_LEDGER_FIELDS } from './row.ts'
import type { LedgerFields } from './row.ts'
import { NO_ROW_FACTS } from './row-facts.ts'
import type { RowFacts } from './row-facts.ts'
import { NO_LEDGER_SETTINGS } from './settings.ts'

const REGIMES_READ = ['SF14', 'SF21', 'RUR14', 'RUR23'] as const satisfies readonly Regime[]

function judge(regime: Regime, values: Partial<LedgerFields>, facts: RowFacts): CostJudgement {
  const settings = { ...NO_LEDGER_SETTINGS, pendingSince: asDay('2024-01-01'), isGroupProject: true, vatProof: true }
  const period = { periodStart: asDay('2024-01-01'), periodEnd: asDay('2026-12-31') }
  const rules = { ...period, regime, isMunicipality: false, terms: [], changesApplied: {}, settings }
  const row: LedgerFields = {
    ...EMPTY_LEDGER_FIELDS,
    costDay: asDay('2024-05-01'),
    paymentDay: asDay('2024-05-02'),
    voucher: '1',
    netCents: cents(2_000_000),
    vatCents: cents(480_000),
    vatFinal: true,
    ...values,
  }
  const judged = rowRules(rules, asDay('2024-12-31'))(row, { facts })
  if (judged === null) throw new Error('A whole row is judged')
  return judged
}

/** An answer to every question, such that more is asked where that can be. */
const answers: RowFacts = {
  ...NO_ROW_FACTS,
  contractCents: cents(2_000_000),
  enoughTenders: true,
  priceEvidence: true,
  artificiallySplit: false,
  relatedSeller: true,
  outsideTenders: true,
  workShare: basisPoints(5_000),
  withinNormalPay: true,
  jobDescription: true,
  hiredForProject: true,
  personMonths: 2_400,
  openRecruitment: true,
  kilometres: 120,
  withinTravelRules: true,
  deviceHadAid: false,
  deviceWithinValue: true,
  deviceJustified: true,
  deviceYears: 8,
  groupScope: 'common',
}

describe('the rules of a row', () => {
  it.each(REGIMES_READ)('of %s can all be answered in its panel: no question is left open', (regime) => {
    for (const category of enteredCategoriesOf(regime)) {
      for (const costKind of COST_KINDS) {
        let facts = NO_ROW_FACTS
        for (let turn = 0; turn < 4; turn += 1) {
          const asked = questionsOf(judge(regime, { category, costKind }, facts), facts, regime)
          facts = { ...facts, ...Object.fromEntries(asked.map((fact) => [fact, answers[fact]])) }
        }
        const open = judge(regime, { category, costKind }, facts).verdicts.filter(
          ({ status }) => status === 'MISSING_DATA',
        )
        expect(open.map(({ ruleId, reason }) => `${category} ${costKind} ${ruleId} ${reason}`)).toEqual([])
      }
    }
  })

  it.each(['SF21', 'RUR23'] as const)('of %s each say where they stand', (regime) => {
    const missing = COST_RULES.filter(({ rows }) => rows[regime] === undefined).map(({ id }) => id)
    expect(missing).toEqual(regime === 'SF21' ? ['C-HIRE', 'C-GROUP'] : [])
    for (const { rows } of COST_RULES) {
      const citation = rows[regime]?.citation
      if (citation !== undefined)
        expect([citation.article, citation.url]).toEqual([expect.any(String), expect.stringMatching(/^https?:/)])
    }
  })

  it('never take what nobody told for a yes', () => {
    for (const regime of REGIMES_READ) {
      const untold = judge(regime, { category: 'services', costKind: 'purchased_service' }, NO_ROW_FACTS)
      expect(untold.status).toBe('MISSING_DATA')
    }
  })
})
