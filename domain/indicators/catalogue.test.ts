import { expect, it } from 'vitest'
import { indicatorName, indicatorType, indicatorTypes, usualSets } from './catalogue.ts'

const inSet = (set: string) => indicatorTypes.filter((type) => type.set === set)

it('has all 96 output and 65 result indicators of the ERDF 2021–2027, and those of the other acts', () => {
  const erdf = inSet('erdf-2021').map(({ code }) => code)
  expect(erdf.filter((code) => code.startsWith('RCO'))).toHaveLength(96)
  expect(erdf.filter((code) => code.startsWith('RCR'))).toHaveLength(65)
  expect(inSet('erdf-2014')).toHaveLength(47)
  expect(inSet('esf-2014')).toHaveLength(29)
  expect(inSet('esf-2021')).toHaveLength(25)
})

it('names each code of a set once', () => {
  const keys = indicatorTypes.map(({ set, code }) => `${set} ${code}`)
  expect(new Set(keys).size).toBe(keys.length)
})

it('marks Finnish names of the ERDF as it has them, and says when a name is English for want of another', () => {
  const rco01 = indicatorType('erdf-2021', 'RCO01')
  expect(rco01).toMatchObject({
    unit: 'enterprises',
    counting: 'organisations',
    breakdowns: ['size'],
    anyObjective: true,
  })
  expect(rco01 && indicatorName(rco01, 'fi').text).toMatch(/^Tuetut yritykset/)
  const rco14 = indicatorType('erdf-2021', 'RCO14')
  expect(rco14 && indicatorName(rco14, 'fi')).toMatchObject({ isEnglish: true })
  expect(indicatorType('erdf-2021', 'RCO99')).toBeUndefined()
})

it('keeps jobs created in companies and people hired by the project apart', () => {
  expect(indicatorType('rural-form', 'hired')?.jobPlace).toBe('project')
  expect(indicatorType('rural-form', 'created-jobs')?.jobPlace).toBe('company')
  expect(indicatorType('description-2014', 'newJobs')?.jobPlace).toBe('company')
})

it('looks first where the fund and its period do', () => {
  expect(usualSets('ESR', 'SF14')).toEqual(['esf-2014'])
  expect(usualSets('ESR+', 'SF21')).toEqual(['esf-2021'])
  expect(usualSets('JTF', 'SF21')).toEqual(['erdf-2021'])
  expect(usualSets('EAFRD', 'RUR23')[0]).toBe('rural-form')
})
