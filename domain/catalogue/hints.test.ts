import { describe, expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import {
  axisHint,
  businessIdHint,
  emailHint,
  objectiveHint,
  periodHint,
  postalCodeHint,
  projectCodeHint,
  realisedHint,
  womenHint,
} from './hints.ts'

const project = { code: 'A71234', fund: 'EAKR', axisCode: '1', objectiveCode: '1.1', periodStart: null } as const

describe('hints on the programme fields', () => {
  it('has nothing to say about fields that agree', () => {
    expect([projectCodeHint(project), axisHint(project), objectiveHint(project)]).toEqual([null, null, null])
  })

  it('sees a code of the other fund', () => {
    expect(projectCodeHint({ ...project, code: 'S20001' })).toEqual({ code: 'code_of_other_fund', expectedPrefix: 'A' })
  })

  it('sees a code of another form', () => {
    expect(projectCodeHint({ ...project, code: 'A7123' })).toEqual({ code: 'project_code_form', expectedPrefix: 'A' })
  })

  it('knows the series of each fund of 2021–2027, and no form for the rural fund and state grants', () => {
    expect(projectCodeHint({ code: 'S30355', fund: 'ESR+' })).toBeNull()
    expect(projectCodeHint({ code: 'S30355', fund: 'ESR' })).toEqual({ code: 'code_tells_fund', fund: 'ESR+' })
    expect(projectCodeHint({ code: 'J11721', fund: 'JTF' })).toBeNull()
    expect(projectCodeHint({ code: '93417', fund: 'EAFRD' })).toBeNull()
    expect(projectCodeHint({ code: 'VN/1234/2020', fund: 'VALTIO' })).toBeNull()
  })

  it('looks an axis up in the programme of the project', () => {
    const later = { ...project, code: 'S30355', fund: 'ESR+', axisCode: '4', objectiveCode: '4.3' } as const
    expect([axisHint(later), objectiveHint(later)]).toEqual([null, null])
    expect(axisHint({ ...later, axisCode: '7' })).toEqual({ code: 'axis_of_other_fund', fund: 'JTF' })
    expect(axisHint({ ...later, fund: 'EAFRD' })).toBeNull()
  })

  it('sees an axis of the other fund and keeps quiet on an unknown one', () => {
    expect(axisHint({ ...project, axisCode: '3' })).toEqual({ code: 'axis_of_other_fund', fund: 'ESR' })
    expect(axisHint({ ...project, axisCode: '42' })).toBeNull()
  })

  it('sees an objective under another axis or fund', () => {
    expect(objectiveHint({ ...project, objectiveCode: '4.1' })).toEqual({
      code: 'objective_of_other_axis',
      axisCode: '2',
    })
    expect(objectiveHint({ ...project, objectiveCode: '7.1' })).toEqual({
      code: 'objective_of_other_fund',
      fund: 'ESR',
    })
    expect(objectiveHint({ ...project, axisCode: '', objectiveCode: '4.1' })).toBeNull()
  })
})

describe('hints on single values', () => {
  it('sees a period that ends before it starts; one day is a period', () => {
    expect(periodHint(asDay('2020-03-02'), asDay('2020-03-01'))).toEqual({ code: 'ends_before_it_starts' })
    expect(periodHint(asDay('2020-03-01'), asDay('2020-03-01'))).toBeNull()
    expect(periodHint(asDay('2020-03-01'), null)).toBeNull()
  })

  it('takes e-mail addresses and postal codes of the usual form, and empty ones', () => {
    expect(['', 'aino.koski@esimerkki.fi'].map(emailHint)).toEqual([null, null])
    expect(['aino', 'aino@koti', 'a b@c.fi', 'a@b@c.fi'].map((text) => emailHint(text)?.code)).toEqual(
      Array.from({ length: 4 }, () => 'not_an_email'),
    )
    expect(['', '00100', '100', 'FI-00100'].map((text) => postalCodeHint(text)?.code)).toEqual([
      undefined,
      undefined,
      'not_a_postal_code',
      'not_a_postal_code',
    ])
  })

  it('offers the printed form of a business identity code and refuses a wrong check digit', () => {
    expect(businessIdHint('1234567-1')).toBeNull()
    expect(businessIdHint('FI12345671')).toEqual({ code: 'other_business_id_form', suggestion: '1234567-1' })
    expect(businessIdHint('1234567-2')).toEqual({ code: 'not_a_business_id' })
    expect(businessIdHint('')).toBeNull()
  })

  it('remarks on more realised than planned, and on more women than all', () => {
    expect([realisedHint(100, 100), realisedHint(100, 101)?.code, realisedHint(null, 5)]).toEqual([
      null,
      'realised_above_planned',
      null,
    ])
    expect([womenHint(3, 3), womenHint(3, 4)?.code, womenHint(3, null)]).toEqual([null, 'women_above_total', null])
  })
})
