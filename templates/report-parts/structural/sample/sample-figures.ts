import { indicatorName, indicatorType } from '#domain/indicators/catalogue.ts'
import type { IndicatorLine } from '#domain/indicators/indicator-line.ts'
import type { IndicatorSet } from '#domain/indicators/indicator-type.ts'
import type { ReportClaim, ReportMoney } from '#domain/report/report-input.ts'
import { asDay } from '#domain/values/day.ts'
import { cents, ZERO_CENTS } from '#domain/values/money.ts'
import { noIncome, sampleMoney } from '../../sample/sample-money.ts'
import { FIRST_YEARS } from './sample-project.ts'
import type { StructuralRegime } from './sample-project.ts'

/** Two thirds through: the claims before the period and of it add up to what has been spent. */
export function structuralMoney(regime: StructuralRegime): ReportMoney {
  const noWork = { hours: 0, value: ZERO_CENTS, rowIds: [] }
  return regime === 'SF14'
    ? // 24 % of pay, 70 % of support; more was bought than approved.
      sampleMoney(
        [
          ['staff', 12_000_000, 3_100_000, 11_840_000],
          ['services', 3_000_000, 800_000, 2_950_000],
          ['devices', 1_500_000, 0, 1_560_000],
          ['flat_rate', 2_880_000, 744_000, 2_841_600],
        ],
        [
          ['support', '', 13_566_000, 3_250_800, 13_434_120],
          ['municipality', 'Lehtovirran kaupunki', 3_876_000, 928_800, 3_838_320],
          ['companies', '', 1_938_000, 464_400, 1_919_160],
        ],
        {
          income: noIncome,
          support: {
            granted: cents(13_566_000),
            claimed: cents(13_434_120),
            decided: cents(10_183_320),
            paid: cents(10_183_320),
          },
          inKind: noWork,
        },
      )
    : // 40 % of pay, 80 % of support.
      sampleMoney(
        [
          ['staff', 18_000_000, 4_512_300, 9_820_450],
          ['flat_rate', 7_200_000, 1_804_920, 3_928_180],
        ],
        [
          ['support', '', 20_160_000, 5_053_776, 10_998_904],
          ['municipality', 'Lehtovirran kaupunki', 3_780_000, 947_583, 2_062_294],
          ['companies', '', 1_260_000, 315_861, 687_432],
        ],
        {
          income: noIncome,
          support: {
            granted: cents(20_160_000),
            claimed: cents(10_998_904),
            decided: cents(5_945_128),
            paid: cents(5_945_128),
          },
          inKind: noWork,
        },
      )
}

/** The period of the sample's second claim. */
export function samplePeriod(regime: StructuralRegime) {
  const year = FIRST_YEARS[regime] + 1
  return { start: asDay(`${year}-01-01`), end: asDay(`${year}-06-30`) }
}

export function structuralClaims(regime: StructuralRegime, isOver: boolean): readonly ReportClaim[] {
  const year = FIRST_YEARS[regime]
  const [net, support] = regime === 'SF14' ? [14_547_600, 10_183_320] : [7_431_410, 5_945_128]
  const [nextNet, nextSupport] = regime === 'SF14' ? [4_644_000, 3_250_800] : [6_317_220, 5_053_776]
  return [
    {
      id: 'claim-1',
      serial: 1,
      revision: 1,
      period: { start: asDay(`${year}-01-01`), end: asDay(`${year}-12-31`) },
      isLast: false,
      state: 'paid',
      sentOn: asDay(`${year + 1}-02-20`),
      claimedNet: cents(net),
      claimedSupport: cents(support),
      decidedSupport: cents(support),
      paid: cents(support),
    },
    {
      id: 'claim-2',
      serial: 2,
      revision: 1,
      period: isOver ? { start: samplePeriod(regime).start, end: asDay(`${year + 2}-12-31`) } : samplePeriod(regime),
      isLast: isOver,
      state: 'sent',
      sentOn: asDay(`${year + (isOver ? 3 : 1)}-08-28`),
      claimedNet: cents(nextNet),
      claimedSupport: cents(nextSupport),
      decidedSupport: null,
      paid: ZERO_CENTS,
    },
  ]
}

function line(id: string, set: IndicatorSet, code: string, figures: Partial<IndicatorLine>): IndicatorLine {
  const type = indicatorType(set, code)
  if (type === undefined) throw new RangeError(`${set} has no ${code}`)
  const { unit, decimals, counting, verified } = type
  const named = (language: 'fi' | 'sv' | 'en') => indicatorName(type, language).text
  return {
    id,
    table: 'indicators',
    code: set === 'description-2014' ? '' : code,
    names: { fi: named('fi'), sv: named('sv'), en: named('en') },
    unit,
    decimals,
    counting,
    verified,
    target: null,
    targetWomen: null,
    period: 0,
    cumulative: 0,
    genders: {},
    ages: {},
    sizes: {},
    foundedByWomen: null,
    anonymous: 0,
    ...figures,
  }
}

/** Of 2014–2020 with jobs and their women's part; of 2021–2027 outputs and a result, one of them corrected downwards. */
export function structuralIndicators(regime: StructuralRegime): readonly IndicatorLine[] {
  return regime === 'SF14'
    ? [
        line('indicator-1', 'description-2014', 'newJobs', {
          target: 1_000,
          targetWomen: 400,
          period: 350,
          cumulative: 850,
          genders: { women: 300 },
        }),
        line('indicator-2', 'erdf-2014', 'CO01', { target: 4_000, period: 900, cumulative: 3_100 }),
        line('indicator-3', 'erdf-2014', 'CO05', { target: 300, period: -100, cumulative: 200 }),
      ]
    : [
        line('indicator-1', 'esf-2021', 'EECO01', { target: 24_000, period: 6_400, cumulative: 11_200 }),
        line('indicator-2', 'esf-2021', 'EECO11', { target: 8_000, period: 1_900, cumulative: 3_600 }),
        line('indicator-3', 'esf-2021', 'EECO19', { target: 4_000, period: -200, cumulative: 1_900 }),
        line('indicator-4', 'esf-2021', 'EECR03', { target: 9_000, period: 0, cumulative: 0 }),
      ]
}
