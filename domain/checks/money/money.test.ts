import { describe, expect, it } from 'vitest'
import type { CostReason } from '../../eligible-costs/cost-reason.ts'
import { ACTS } from '../../rules/acts.ts'
import { cite } from '../../rules/citation.ts'
import type { ReportMoney } from '../../report/report-input.ts'
import { asDay } from '../../values/day.ts'
import { cents } from '../../values/money.ts'
import { basisPoints } from '../../values/rate.ts'
import type { CheckedCost, CheckInput } from '../check.ts'
import { baseInput } from '../testing/base-input.ts'
import { baseClaims, baseDecision, baseMoney } from '../testing/base-money.ts'
import { baseCompanies, baseIndicators, baseProject } from '../testing/base-project.ts'
import { found, foundInText, inputWith } from '../testing/look.ts'
import { check as costNotInDecision } from './cost-not-in-decision.ts'
import { check as costOutside } from './cost-outside-period.ts'
import { check as costTwice } from './cost-paid-twice.ts'
import { check as costUnpaid } from './cost-unpaid.ts'
import { check as decisionSums } from './decision-sums.ts'
import { check as lineOverrun } from './line-overrun.ts'
import { check as malformed } from './malformed-amount.ts'
import { check as ownShares } from './own-shares.ts'
import { check as partAboveWhole } from './part-above-whole.ts'
import { check as privateShare } from './private-share.ts'
import { check as publicAboveCosts } from './public-above-costs.ts'
import { check as realisedAbove } from './realised-above-planned.ts'
import { check as shrunk } from './shrunk-figure.ts'
import { check as sourcesAddUp } from './sources-add-up.ts'
import { check as supportAboveRate } from './support-above-rate.ts'
import { check as toldAmount } from './told-amount.ts'
import { check as toldRate } from './told-rate.ts'
import { check as toldTwice } from './told-twice.ts'
import { check as unusedGrant } from './unused-grant.ts'

const [firstClaim, lastClaim] = baseClaims
const [company, ...companies] = baseCompanies
const [indicator] = baseIndicators
const [staff, ...otherLines] = baseMoney.lines
if (!firstClaim || !lastClaim || !company || !indicator || !staff) throw new Error('the base has changed')

const withMoney = (changes: Partial<ReportMoney>) => inputWith({ money: { ...baseMoney, ...changes } })
const withDecision = (changes: Partial<typeof baseDecision>) =>
  inputWith({ decisions: [{ ...baseDecision, ...changes }] })
const withFunding = (changes: Partial<CheckInput['project']['description']['funding']>) => {
  const { description } = baseProject
  const funding = { ...description.funding, ...changes }
  return inputWith({ project: { ...baseProject, description: { ...description, funding } } })
}

describe('an amount in the text', () => {
  it('that is broken is shown with what it may be, and never corrected', () => {
    const [finding = ''] = foundInText(malformed, 'Hankkeen kokonaisrahoitus oli 61 4888,25€.')
    expect(finding).toContain('error: Rahamäärästä ”61 4888,25€” ei saa selvää.')
    expect(finding).toContain('614 888,25 € tai')
  })

  it('that can be read in two ways is noted, and a right one is not', () => {
    expect(foundInText(malformed, 'Hankinta maksoi 1.234 €.')[0]).toContain('note: ')
    expect(foundInText(malformed, 'Hankinta maksoi 1 234,00 € ja vuonna 2024 500 euroa, 12 000 €.')).toEqual([])
  })

  it('is held against the data when the sentence says what it is', () => {
    expect(foundInText(toldAmount, 'Hankkeen kokonaiskustannus oli 119 500,00 €.')).toEqual([
      'warning: Tekstissä kokonaiskustannus on 119 500,00 €, mutta päätöksen mukaan 119 000,00 €.',
    ])
    expect(foundInText(toldAmount, 'Tukea myönnettiin 98 000 euroa.')).toHaveLength(1)
    expect(foundInText(toldAmount, 'Omarahoitus oli 28 750,00 €.')).toHaveLength(1)
    expect(foundInText(toldAmount, 'Toteutuneet kustannukset olivat 117 250,10 €.')).toHaveLength(1)
  })

  it.each([
    'Hankkeen kokonaiskustannus oli 119 000,00 €.',
    'Tukea myönnettiin 89 250 €.',
    'Tukea myönnettiin noin 90 000 €.',
    'Omarahoitus oli 29 750,00 €.',
    'Omarahoitus vaihteli 500 euron molemmin puolin.',
    'Kunkin yrityksen omarahoitusosuus oli 9 916,67 €.',
    'Hankkeen kokonaiskustannus oli 119 000 €, josta tukea oli 89 250 €.',
    'Laite maksoi 1 200 €.',
  ])('says nothing of %j', (text) => {
    expect(foundInText(toldAmount, text)).toEqual([])
  })

  it('is the same each time it is told', () => {
    const first = 'Kokonaisrahoitus on 119 000 €.'
    expect(foundInText(toldTwice, [first, 'Hankkeen kokonaiskustannus oli 118 000 €.'])).toEqual([
      'warning: Sama asia on tekstissä 118 000 € ja toisaalla 119 000 €.',
    ])
    expect(foundInText(toldTwice, [first, 'Hankkeen kokonaiskustannus oli 119 000,00 €.'])).toEqual([])
  })
})

describe('a rate in the text', () => {
  it('above the decision’s implies private money, and says how much', () => {
    expect(foundInText(toldRate, 'Hanke toteutettiin 100 % julkisella tuella.')).toEqual([
      'warning: Tekstissä tuki on 100 %, mutta päätöksen tukiprosentti on 75 %. Loput 25 % (29 750,00 €) on yksityistä tai omaa rahaa.',
    ])
    expect(foundInText(toldRate, 'Yksityinen rahoitus on 30 %.')).toHaveLength(1)
  })

  it.each([
    'Tukiprosentti on 75 %.',
    'Yritysten omarahoitus on 25 %.',
    'Vaikka omarahoitusosuus on 40 %, yritykset lähtevät mukaan.',
    'Vastaajista 30 % oli tyytyväisiä.',
  ])('says nothing of %j', (text) => {
    expect(foundInText(toldRate, text)).toEqual([])
  })
})

describe('the decision', () => {
  it('adds up', () => {
    expect(found(decisionSums, withDecision({ totalCost: cents(12_000_000) }))).toEqual([
      'error: Päätöksen kokonaiskustannus on 120 000,00 €, mutta kustannuslajien summa 119 000,00 €.',
    ])
    expect(found(decisionSums, withDecision({ granted: cents(9_000_000) }))[0]).toContain(
      'error: Myönnetty tuki 90 000,00 € ylittää tukiprosentin 75 % mukaisen 89 250,00 €: ero on 750,00 €.',
    )
    expect(
      found(decisionSums, withDecision({ supportRate: basisPoints(7000) })).some((each) =>
        each.includes('yksityisellä tai omalla rahalla'),
      ),
    ).toBe(true)
    expect(found(decisionSums, baseInput)).toEqual([])
  })

  it('has lines that make its total, and sources that pay it', () => {
    expect(found(sourcesAddUp, withMoney({ lines: otherLines }))).toHaveLength(2)
    const [support, own] = baseMoney.sources
    if (!support || !own) throw new Error('the base has changed')
    const less = { ...own, planned: cents(own.planned - 1) }
    expect(found(sourcesAddUp, withMoney({ sources: [support, less] }))).toEqual([
      'error: Rahoituslähteiden summa on 118 999,99 €, mutta hyväksytyt nettokustannukset 119 000,00 €.',
    ])
    const more = { ...own, total: cents(own.total + 100) }
    expect(found(sourcesAddUp, withMoney({ sources: [support, more] }))).toHaveLength(1)
    expect(found(sourcesAddUp, baseInput)).toEqual([])
  })

  it('has its published figures in order', () => {
    const funding = { grantedEuState: cents(100), realisedEuState: cents(101) }
    expect(found(realisedAbove, withFunding(funding))).toEqual([
      'warning: Toteutunut EU:n ja valtion rahoitus 1,01 € on suurempi kuin myönnetty 1,00 €.',
    ])
    expect(found(realisedAbove, withFunding({ plannedPublic: cents(1), realisedPublic: cents(2) }))).toHaveLength(1)
    expect(found(realisedAbove, withFunding({ grantedEuState: cents(2), plannedPublic: cents(1) }))).toHaveLength(1)
    expect(found(realisedAbove, withFunding({ grantedEuState: cents(100), realisedEuState: cents(100) }))).toEqual([])
  })
})

describe('claims', () => {
  it('claim at most the rate and the grant', () => {
    const of = (claimedSupport: number) =>
      found(
        supportAboveRate,
        inputWith({ claims: [firstClaim, { ...lastClaim, claimedSupport: cents(claimedSupport) }] }),
      )
    expect(of(4_425_002)).toEqual([
      'error: Maksatushakemukseen 2 mennessä on haettu 89 250,02 €, mutta 75 % nettokustannuksista on 89 250,00 €: 0,02 € on liikaa.',
      'error: Maksatushakemukseen 2 mennessä on haettu 89 250,02 €, mutta tukea on myönnetty 89 250,00 €.',
    ])
    expect(of(4_425_000)).toEqual([])
    const paid = { ...baseMoney.support, paid: cents(8_925_001) }
    expect(found(supportAboveRate, withMoney({ support: paid }))).toHaveLength(1)
  })

  it('bring public money for the accepted costs at most', () => {
    const municipality = {
      id: '',
      source: 'municipality',
      name: 'Kuopio',
      planned: cents(0),
      period: cents(0),
    } as const
    const withMunicipality = (total: number, more: Partial<CheckInput> = {}) => ({
      ...withMoney({ sources: [...baseMoney.sources, { ...municipality, total: cents(total) }] }),
      ...more,
    })
    expect(found(publicAboveCosts, withMunicipality(3_000_000))).toEqual([
      'error: Maksatushakemuksissa on julkista rahoitusta 119 250,00 €, mutta hyväksyttyjä nettokustannuksia 119 000,00 €: 250,00 € on liikaa.',
    ])
    expect(publicAboveCosts.run(withMunicipality(3_000_000))[0]?.citation?.article).toBe('29 § 7 kohta, 30 §')
    expect(found(publicAboveCosts, withMunicipality(2_975_000))).toEqual([])
    // What the funder has cut is no cost; what it has decided on is the support.
    const cut = { ...baseMoney, rejected: { period: cents(0), total: cents(100_000) } }
    const sources = [...baseMoney.sources, { ...municipality, total: cents(2_975_000) }]
    expect(found(publicAboveCosts, inputWith({ money: { ...cut, sources } }))).toHaveLength(1)
    const decided = [firstClaim, { ...lastClaim, decidedSupport: cents((lastClaim.decidedSupport ?? 0) - 100_000) }]
    expect(found(publicAboveCosts, inputWith({ money: { ...cut, sources }, claims: decided }))).toEqual([])
    // No such rule of state grants has been read.
    expect(
      found(publicAboveCosts, withMunicipality(3_000_000, { project: { ...baseProject, regime: 'STATE' } })),
    ).toEqual([])
  })

  it.each([
    [240_000, 750_000, null],
    [300_000, 700_000, null],
    [300_000, 750_000, '500,00 € on liikaa.'],
  ])('F6: with %i of work in kind, 10 000 € of costs bear %i of support', (inKind, support, excess) => {
    const amount = cents(support)
    const claims = [
      { ...firstClaim, claimedNet: cents(1_000_000), claimedSupport: amount, decidedSupport: null, paid: amount },
    ]
    const work = {
      id: 'w',
      source: 'in_kind',
      name: '',
      planned: cents(0),
      period: cents(0),
      total: cents(inKind),
    } as const
    const project = { ...baseProject, regime: 'RUR14' } as const
    const input = inputWith({ claims, project, money: { ...baseMoney, sources: [work] } })
    expect(found(publicAboveCosts, input)).toEqual(excess === null ? [] : [expect.stringContaining(excess)])
    if (excess !== null) {
      expect(publicAboveCosts.run(input)[0]?.citation).toMatchObject({
        act: ACTS.cpr2013.name,
        article: 'art. 69(1)(a)',
      })
    }
  })

  it('have the same private share', () => {
    const of = (claimedSupport: number) =>
      found(privateShare, inputWith({ claims: [{ ...firstClaim, claimedSupport: cents(claimedSupport) }, lastClaim] }))
    expect(of(4_200_000)).toEqual([
      'warning: Maksatushakemuksessa 1 yksityistä rahaa on 30 % kustannuksista, päätöksen mukaan sitä on 25 %.',
    ])
    expect(of(4_500_000)).toEqual([])
    expect(of(4_499_999)).toEqual([])
  })

  it('use the grant, or the report says why not; the last claim counts while it is a draft too', () => {
    const left = { ...lastClaim, claimedSupport: cents(lastClaim.claimedSupport - 25_000) }
    const of = (claims: CheckInput['claims'], more: Partial<CheckInput> = {}) =>
      found(unusedGrant, inputWith({ claims, ...more }))
    expect(of([firstClaim, lastClaim])).toEqual([])
    expect(of([firstClaim, left])).toEqual([expect.stringContaining('on lähetetty, ja myönnetystä tuesta')])
    expect(of([firstClaim, left])[0]).toContain('jää käyttämättä 250,00 €')
    expect(of([firstClaim, { ...lastClaim, state: 'draft' }])).toEqual([])
    const drafted = of([firstClaim, { ...left, state: 'draft' }])
    expect(drafted).toEqual([expect.stringContaining('on vielä luonnos')])
    expect(drafted[0]).toContain('jää käyttämättä 250,00 €')
    expect(of([firstClaim], { today: asDay('2025-06-30') })).toEqual([])
    expect(of([firstClaim], { today: asDay('2025-07-01') })[0]).toContain('hakematta')
  })

  it('never shrink from report to report', () => {
    const other = (spent: number) =>
      inputWith({
        otherReports: [
          {
            id: 'r0',
            formId: 'f',
            kind: 'interim',
            period: firstClaim.period,
            state: 'sent',
            signedOn: null,
            told: { 'money.total.spent': { kind: 'money', cents: spent } },
          },
        ],
      })
    expect(found(shrunk, other(11_900_001))).toHaveLength(1)
    expect(found(shrunk, other(11_900_000))).toEqual([])
  })
})

describe('budget lines', () => {
  const spending = (amount: number, regime: 'RUR23' | 'SF21' = 'RUR23') =>
    found(
      lineOverrun,
      inputWith({
        decisions: [{ ...baseDecision, regime }],
        money: { ...baseMoney, lines: [{ ...staff, total: cents(amount) }, ...otherLines] },
      }),
    )

  it('stay within the decision’s tolerance; an unverified rule makes no error', () => {
    expect(spending(7_645_001)).toEqual([
      'warning: Henkilöstökulut: toteutunut 76 450,01 € ylittää rajan 76 450,00 €. Muutosta on haettava ennen kuin kustannus syntyy.',
    ])
    expect(spending(7_000_000)).toEqual([
      'note: Henkilöstökulut: toteutunut 70 000,00 € ylittää hyväksytyn 69 500,00 €. Raja on 76 450,00 €.',
    ])
    expect(spending(6_950_000)).toEqual([])
    expect(spending(8_340_001, 'SF21')[0]).toContain('0,01 € jäänee tuen ulkopuolelle')
  })

  it('have costs only where the decision has money', () => {
    const travel = { ...staff, line: 'travel', approved: cents(0), total: cents(100) } as const
    expect(found(lineOverrun, withMoney({ lines: [...baseMoney.lines, travel] }))).toEqual([
      'warning: Matkat: kirjattu 1,00 €, mutta päätöksessä ei ole tätä kustannuslajia.',
    ])
  })

  it('together stay within the approved total', () => {
    const total = { ...baseMoney.total, total: cents(11_900_100) }
    expect(found(lineOverrun, withMoney({ total }))).toEqual([
      'warning: Toteutuneet kustannukset 119 001,00 € ylittävät hyväksytyt 119 000,00 €: 1,00 € jää tuen ulkopuolelle.',
    ])
  })
})

describe('rows of the ledger', () => {
  const cost = (id: string, reason: CostReason, certainty: 'verified' | 'unverified' = 'verified'): CheckedCost => ({
    id,
    name: `Lasku ${id}`,
    day: asDay('2024-05-02'),
    amount: cents(10_000),
    verdicts: [
      {
        ruleId: 'C',
        status: 'FAIL',
        reason,
        citation: cite(ACTS.ruralProjects2023, '35 §'),
        certainty,
        inputs: {},
        computed: {},
        headroom: null,
      },
    ],
  })
  const of = (...costs: readonly CheckedCost[]) => inputWith({ costs })

  it('outside the project’s time are told once for each reason', () => {
    expect(
      found(costOutside, of(cost('1', 'after_project'), cost('2', 'after_project'), cost('3', 'not_paid'))),
    ).toEqual(['error: 2 menoa (200,00 €) on syntynyt hankkeen päättymisen jälkeen; ensimmäinen on Lasku 1.'])
    expect(found(costOutside, of(cost('1', 'before_project', 'unverified')))[0]).toContain('warning: ')
    expect(found(costOutside, of(cost('1', 'not_paid')))).toEqual([])
  })

  it('without payment are errors when the project is over', () => {
    const unpaid = of(cost('1', 'not_paid'))
    expect(found(costUnpaid, unpaid)[0]).toContain('error: ')
    expect(found(costUnpaid, { ...unpaid, today: asDay('2025-06-30') })[0]).toContain('note: ')
    expect(found(costUnpaid, of())).toEqual([])
  })

  it('in no category of the decision, in the flat rate already, or paid twice are told', () => {
    expect(
      found(costNotInDecision, of(cost('1', 'line_not_approved'), cost('2', 'covered_by_flat_rate'))),
    ).toHaveLength(2)
    expect(found(costTwice, of(cost('1', 'shares_exceed_cost'), cost('2', 'vat_of_municipality')))).toHaveLength(2)
    expect(found(costTwice, of(cost('1', 'line_not_approved')))).toEqual([])
  })
})

describe('own shares', () => {
  const of = (invoiced: number, paid: number) =>
    inputWith({ companies: [{ ...company, invoiced: cents(invoiced), paid: cents(paid) }, ...companies] })

  it('are invoiced as agreed and paid as invoiced', () => {
    expect(found(ownShares, of(991_667, 500_000))).toEqual([
      'warning: Kuusenkerkkä Oy: laskutetusta omarahoituksesta 9 916,67 € on maksamatta 4 916,67 €.',
    ])
    expect(found(ownShares, of(900_000, 900_000))).toHaveLength(1)
    expect(found(ownShares, of(1_000_000, 1_000_000))[0]).toContain('yli sovitun')
    expect(found(ownShares, of(991_667, 991_668))[0]).toContain('note: ')
    expect(found(ownShares, of(991_667, 991_667))).toEqual([])
  })

  it('that are on their way are notes while the project runs', () => {
    expect(found(ownShares, { ...of(991_667, 0), today: asDay('2025-01-15') })[0]).toContain('note: ')
  })
})

describe('parts', () => {
  it('are never more than the whole', () => {
    const of = (changes: Partial<typeof indicator>) =>
      found(partAboveWhole, inputWith({ indicators: [{ ...indicator, ...changes }] }))
    expect(of({ targetWomen: 301 })).toEqual([
      'error: Mukana olevat yritykset: naisten tavoite 3,01 on suurempi kuin koko tavoite 3.',
    ])
    expect(of({ targetWomen: 300 })).toEqual([])
    expect(of({ genders: { women: 200, men: 200 } })).toHaveLength(1)
    expect(of({ ages: { under_25: 100, over_54: 200 } })).toEqual([])
    expect(of({ sizes: { micro: 400 } })).toHaveLength(1)
  })
})
