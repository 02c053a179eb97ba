import { describe, expect, it } from 'vitest'
import type { ReportCompany } from '../../report/report-input.ts'
import { AID_ACTS } from '../../de-minimis/aid-acts.ts'
import { cite } from '../../rules/citation.ts'
import type { Verdict } from '../../rules/verdict.ts'
import { asDay } from '../../values/day.ts'
import { cents } from '../../values/money.ts'
import { baseCompanies } from '../testing/base-project.ts'
import { found, inputWith } from '../testing/look.ts'
import { check as room } from './de-minimis-room.ts'
import { check as papers } from './papers.ts'
import { check as verdicts } from './verdict.ts'

const [first, ...others] = baseCompanies
if (first === undefined) throw new Error('the base has changed')
const companyWith = (changes: Partial<ReportCompany>) => inputWith({ companies: [{ ...first, ...changes }, ...others] })

const verdict = (changes: Partial<Verdict>): Verdict => ({
  ruleId: 'SF-SECTOR',
  status: 'FAIL',
  reason: 'primary_production',
  citation: cite(AID_ACTS.general2023, 'art. 1'),
  certainty: 'verified',
  inputs: {},
  computed: {},
  headroom: null,
  ...changes,
})

describe('companies', () => {
  it('are told of when a rule is not met, when data are missing, and when a person has to look', () => {
    const told = (changes: Partial<Verdict>, company: Partial<ReportCompany> = {}) =>
      found(verdicts, companyWith({ ...company, verdicts: [verdict(changes)] }))
    expect(told({})).toEqual(['error: Kuusenkerkkä Oy – ei täytä ehtoa: toimiala (alkutuotantoa ei voi tukea).'])
    expect(told({ status: 'MISSING_DATA', reason: 'activity_unknown' })[0]).toMatch(/^warning: /)
    expect(told({ status: 'REVIEW' })[0]).toMatch(/^note: /)
    expect(told({ certainty: 'unverified' })[0]).toMatch(/^warning: /)
    expect(told({ status: 'OK_AT_LIMIT' })).toEqual([])
  })

  it('make one finding each, as bad as the worst of its reasons and with its source', () => {
    const missing = { status: 'MISSING_DATA', reason: 'not_stated' } as const
    const source = cite(AID_ACTS.general2023, 'art. 4')
    const input = companyWith({
      verdicts: [
        verdict({ ...missing, ruleId: 'SF-TAX' }),
        verdict({ ...missing, ruleId: 'SF-MONEY' }),
        verdict({ status: 'REVIEW', ruleId: 'SF-ORIGIN', reason: 'publicly_controlled', certainty: 'unverified' }),
        verdict({ citation: source }),
        verdict({ status: 'OK', ruleId: 'SF-AREA', reason: null }),
        verdict({ ...missing, ruleId: 'SF-CONTRACT' }),
      ],
    })
    expect(found(verdicts, input)).toEqual([
      'error: Kuusenkerkkä Oy – ei täytä ehtoa: toimiala (alkutuotantoa ei voi tukea); tiedoista puuttuu: verot ja maksut, omarahoitus rahana (selvitys puuttuu); tarkistettava: omarahoituksen alkuperä (raha voi olla julkista; sääntöä ei ole tarkistettu säädöksestä).',
    ])
    expect(verdicts.run(input)[0]).toMatchObject({ citation: source, certainty: 'verified' })
    // An unverified failure is no worse than missing data: it comes first only by its place.
    const unsure = companyWith({ verdicts: [verdict({ certainty: 'unverified' }), verdict(missing)] })
    expect(verdicts.run(unsure)[0]).toMatchObject({ severity: 'warning', certainty: 'unverified' })
  })

  it('that only think of taking part get no error', () => {
    expect(found(verdicts, companyWith({ role: 'interested', verdicts: [verdict({})] }))[0]).toMatch(/^note: /)
  })

  it('are noted when little or nothing of their de minimis headroom is left', () => {
    const left = (headroom: number, amount: number) =>
      found(
        room,
        companyWith({
          verdicts: [
            verdict({
              ruleId: 'SF-DM',
              status: 'OK',
              reason: null,
              headroom: cents(headroom),
              inputs: { amount },
              computed: { ceiling: 30_000_000 },
            }),
          ],
        }),
      )
    expect(left(1_000_000, 1_000_000)[0]).toContain('ei ole tämän tuen jälkeen enää')
    expect(left(2_000_000, 1_000_000)[0]).toContain('10 000,00 €')
    expect(left(9_000_000, 1_000_000)).toEqual([])
  })

  it('have signed the agreement before they joined, and have an id and a municipality', () => {
    expect(found(papers, companyWith({ agreementSignedOn: null }))).toHaveLength(1)
    expect(found(papers, companyWith({ agreementSignedOn: asDay('2024-03-01') }))[0]).toMatch(/^note: /)
    expect(found(papers, companyWith({ businessId: null, municipality: null }))).toHaveLength(2)
    expect(found(papers, companyWith({}))).toEqual([])
    expect(found(papers, companyWith({ role: 'interested', agreementSignedOn: null }))).toEqual([])
  })
})
