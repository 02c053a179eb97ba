import { describe, expect, it } from 'vitest'
import { grant, link } from '../de-minimis/testing.ts'
import type { StatementKind } from '../organisation/statement.ts'
import { verdict } from '../rules/verdict.ts'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import type { EligibilityFacts, OrganisationFacts, Participation } from './company-facts.ts'
import { moneyRule } from './company-rules.ts'
import { judgeCompanies } from './judge-company.ts'

const on = asDay('2026-03-01')
const kinds: readonly StatementKind[] = ['de_minimis', 'taxes', 'difficulty', 'own_money']

const company = (id: string, more: Partial<OrganisationFacts> = {}): OrganisationFacts => ({
  id,
  legalForm: 'limited_company',
  isForeign: false,
  activity: 'general',
  mixedActivities: false,
  accountsSeparated: null,
  sites: [{ areaClass: 'rural_heartland', mapCheck: 'inside', checkedOn: on, checkedBy: 'Aino' }],
  statements: kinds.map((kind) => ({ kind, statedOn: asDay('2026-02-01'), outcome: 'clear' })),
  years: [
    {
      period: { start: asDay('2025-01-01'), end: asDay('2025-12-31') },
      awu: 40_000,
      turnover: 30_000_000,
      balance: 20_000_000,
      basis: 'approved',
    },
  ],
  ...more,
})

const part = (organisationId: string, more: Partial<Participation> = {}): Participation => ({
  organisationId,
  role: 'participant',
  joinedOn: on,
  leftOn: null,
  agreementSignedOn: asDay('2026-02-15'),
  activity: null,
  aid: cents(1_800_000),
  ...more,
})

const owner = (id: string) => link(`person:${id}`, id, 10_000, { ownerKind: 'person', ownerKnown: false })

function facts(
  companies: readonly OrganisationFacts[],
  parts: readonly Participation[],
  more: Partial<EligibilityFacts> = {},
): EligibilityFacts {
  return {
    project: { projectId: 'p', regime: 'RUR23', grantedOn: on, on },
    participations: parts,
    organisations: new Map(companies.map((each) => [each.id, each])),
    links: companies.map(({ id }) => owner(id)),
    grants: [],
    ...more,
  }
}

const only = (organisation: OrganisationFacts, participation = part(organisation.id), more = {}) => {
  const [found] = judgeCompanies(facts([organisation], [participation], more))
  if (found === undefined) throw new Error('nobody was judged')
  return found
}
const reasonOf = (found: ReturnType<typeof only>, ruleId: string) => {
  const each = found.verdicts.find((candidate) => candidate.ruleId === ruleId)
  return each === undefined ? null : [each.status, each.reason]
}

describe('a company in a project', () => {
  it('is in order when every rule is, and tells what may still be granted', () => {
    const found = only(company('a'), part('a'), { grants: [{ ...grant('a', '2025-01-01', 217_650), projectId: null }] })
    expect(found).toMatchObject({ status: 'OK', headroom: 8_235_000, size: 'micro' })
    expect(found.verdicts.map(({ ruleId }) => ruleId)).toEqual([
      'SF-AREA',
      'SF-SME',
      'SF-SECTOR',
      'SF-DM',
      'SF-TAX',
      'SF-DIFF',
      'SF-CONTRACT',
      'SF-MONEY',
      'SF-ORIGIN',
    ])
    for (const { citation } of found.verdicts) expect(citation.url).toMatch(/^https?:/)
  })

  it('DM18 a primary producer is not covered by the general act', () => {
    expect(reasonOf(only(company('a', { activity: 'agriculture' })), 'SF-SECTOR')).toEqual([
      'FAIL',
      'primary_production',
    ])
  })

  it('with farming beside it must keep its accounts apart', () => {
    const farmShop = (accountsSeparated: boolean | null) => company('a', { mixedActivities: true, accountsSeparated })
    expect(reasonOf(only(farmShop(true)), 'SF-SECTOR')).toEqual(['OK', null])
    expect(reasonOf(only(farmShop(null)), 'SF-SECTOR')).toEqual(['MISSING_DATA', 'separation_unknown'])
    expect(reasonOf(only(farmShop(false)), 'SF-SECTOR')).toEqual(['FAIL', 'not_separated'])
  })

  it('is never in order by silence', () => {
    const silent = only(
      company('a', { sites: [], statements: [], years: [], activity: null, legalForm: null }),
      part('a', { aid: null, agreementSignedOn: null }),
      { links: [] },
    )
    expect(silent.status).toBe('MISSING_DATA')
    for (const each of silent.verdicts) expect([each.ruleId, each.status]).toEqual([each.ruleId, 'MISSING_DATA'])
  })

  it('is checked on the map, never by its class alone', () => {
    const at = (more: object) =>
      only(company('a', { sites: [{ areaClass: null, mapCheck: null, checkedOn: on, checkedBy: 'Aino', ...more }] }))
    expect(reasonOf(at({ areaClass: 'sparse_rural' }), 'SF-AREA')).toEqual(['MISSING_DATA', 'not_checked'])
    expect(reasonOf(at({ mapCheck: 'outside' }), 'SF-AREA')).toEqual(['FAIL', 'outside'])
    expect(reasonOf(at({ mapCheck: 'unclear' }), 'SF-AREA')).toEqual(['REVIEW', 'unclear'])
    expect(reasonOf(at({ mapCheck: 'inside', checkedBy: '' }), 'SF-AREA')).toEqual(['REVIEW', 'check_not_dated'])
    expect(reasonOf(at({ mapCheck: 'inside', areaClass: 'inner_urban' }), 'SF-AREA')).toEqual([
      'REVIEW',
      'class_says_urban',
    ])
  })

  it('counts the parts of other companies of its undertaking in the same project', () => {
    const companies = [company('a'), company('b')]
    const parts = [part('a', { aid: cents(16_000_000) }), part('b', { aid: cents(16_000_000) })]
    const links = [owner('a'), link('a', 'b', 8_000)]
    const found = judgeCompanies(facts(companies, parts, { links }))
    expect(found.map((each) => reasonOf(each, 'SF-DM'))).toEqual([
      ['FAIL', 'over_ceiling'],
      ['FAIL', 'over_ceiling'],
    ])
    expect(found[0]?.headroom).toBe(14_000_000)
  })

  it('does not count the grant of this project twice', () => {
    const grants = [{ ...grant('a', '2026-03-01', 299_000), projectId: 'p' }]
    expect(reasonOf(only(company('a'), part('a'), { grants }), 'SF-DM')).toEqual(['OK', null])
  })

  it('is asked again when its statement is old, or when it tells a problem', () => {
    const stated = (kind: StatementKind, statedOn: string, outcome: 'clear' | 'problem') =>
      only(company('a', { statements: [{ kind, statedOn: asDay(statedOn), outcome }] }))
    expect(reasonOf(stated('taxes', '2025-02-28', 'clear'), 'SF-TAX')).toEqual(['REVIEW', 'stated_long_ago'])
    expect(reasonOf(stated('taxes', '2025-03-01', 'clear'), 'SF-TAX')).toEqual(['OK', null])
    expect(reasonOf(stated('taxes', '2026-01-01', 'problem'), 'SF-TAX')).toEqual(['FAIL', 'stated_problem'])
    expect(reasonOf(stated('difficulty', '2026-01-01', 'problem'), 'SF-DIFF')).toEqual(['REVIEW', 'stated_problem'])
    expect(reasonOf(stated('de_minimis', '2024-01-01', 'clear'), 'SF-DM')).toEqual(['REVIEW', 'stated_long_ago'])
  })

  it('may pay with public money when a municipality controls it', () => {
    const links = [link('town', 'a', 6_000, { ownerKind: 'municipality', ownerKnown: false })]
    expect(reasonOf(only(company('a'), part('a'), { links }), 'SF-ORIGIN')).toEqual(['REVIEW', 'publicly_controlled'])
  })

  it('has signed the agreement before it joins', () => {
    const signed = (agreementSignedOn: string | null) =>
      reasonOf(
        only(
          company('a'),
          part('a', { agreementSignedOn: agreementSignedOn === null ? null : asDay(agreementSignedOn) }),
        ),
        'SF-CONTRACT',
      )
    expect(signed(null)).toEqual(['MISSING_DATA', 'not_signed'])
    expect(signed('2026-03-01')).toEqual(['OK', null])
    expect(signed('2026-03-02')).toEqual(['MISSING_DATA', 'signed_later'])
  })

  it('is not judged after it has left, nor as a partner, and by less while it only thinks of it', () => {
    expect(only(company('a'), part('a', { leftOn: asDay('2026-02-28') }))).toMatchObject({
      status: 'NOT_APPLICABLE',
      outside: 'has_left',
    })
    expect(only(company('a'), part('a', { role: 'partner' })).outside).toBe('role')
    const interested = only(company('a'), part('a', { role: 'interested', agreementSignedOn: null, aid: null }))
    expect(reasonOf(interested, 'SF-CONTRACT')).toBeNull()
    expect(reasonOf(interested, 'SF-DM')).toEqual(['MISSING_DATA', 'amount_unknown'])
    expect(interested.headroom).toBe(30_000_000)
  })

  it('has one verdict a rule: of what it has said and what it has paid the worse one', () => {
    const paid = (ruleId: string, status: 'FAIL' | 'OK') => verdict({ ...moneyRule('RUR23'), id: ruleId }, status)
    const more = new Map([['a', [paid('SF-MONEY', 'FAIL'), paid('SF-PAID', 'OK')]]])
    const [found] = judgeCompanies(facts([company('a')], [part('a')]), more)
    const statuses = found?.verdicts.map(({ ruleId, status }) => [ruleId, status])
    expect(statuses?.filter(([ruleId]) => ruleId === 'SF-MONEY')).toEqual([['SF-MONEY', 'FAIL']])
    expect(statuses?.at(-1)).toEqual(['SF-PAID', 'OK'])
  })

  it('leaves size and area alone in the structural funds', () => {
    const project = { projectId: 'p', regime: 'SF21' as const, grantedOn: on, on }
    const found = only(company('a', { sites: [] }), part('a', { agreementSignedOn: null }), { project })
    expect([found.status, reasonOf(found, 'SF-AREA'), reasonOf(found, 'SF-SME')?.[0]]).toEqual([
      'OK',
      ['NOT_APPLICABLE', null],
      'NOT_APPLICABLE',
    ])
  })

  it('does not change when an unrelated company joins the register or the project', () => {
    const alone = judgeCompanies(facts([company('a')], [part('a')]))
    const grants = [{ ...grant('z', '2025-01-01', 299_000), projectId: null }]
    const both = judgeCompanies(facts([company('a'), company('z')], [part('a'), part('z')], { grants }))
    expect(both[0]).toEqual(alone[0])
  })
})
