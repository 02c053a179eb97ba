import { describe, expect, it } from 'vitest'
import { askedIndicators, descriptionIndicator, descriptionIndicators, isAsked } from './indicators-2014.ts'
import { municipalities } from './municipalities.ts'
import { fundOfObjective, priorityAxes2014, priorityAxis, specificObjectives2014 } from './programmes-2014.ts'
import { regions } from './regions.ts'

const asked = (code: string) => askedIndicators('EAKR', code).map((item) => item.key)

describe('the programme 2014–2020', () => {
  it('has thirteen objectives and four of REACT-EU, each under an axis that exists', () => {
    const react = specificObjectives2014.filter((entry) => entry.code.startsWith('12.'))
    expect([specificObjectives2014.length - react.length, react.length]).toEqual([13, 4])
    expect(specificObjectives2014.filter((entry) => priorityAxis(entry.axisCode) === undefined)).toEqual([])
  })

  it('has no code twice', () => {
    for (const list of [priorityAxes2014, specificObjectives2014]) {
      expect(new Set(list.map((entry) => entry.code)).size).toBe(list.length)
    }
  })

  it('tells the fund of an objective by its axis', () => {
    expect(['1.1', '5.1', '10.1', '12.2', '12.4', '99.9'].map(fundOfObjective)).toEqual([
      'EAKR',
      'EAKR',
      'ESR',
      'EAKR',
      'ESR',
      undefined,
    ])
  })
})

describe('section 7 items', () => {
  it('asks jobs and companies of objective 1.1, jobs alone of 2.1 and 3.1, nothing of other EAKR objectives', () => {
    expect(asked('1.1')).toEqual(['newJobs', 'newCompanies'])
    expect(asked('2.1')).toEqual(['newJobs'])
    expect(asked('3.1')).toEqual(['newJobs'])
    expect(asked('4.1')).toEqual([])
  })

  it('asks companies and persons of every ESR project', () => {
    expect(askedIndicators('ESR', '12.4').map((item) => item.key)).toEqual([
      'participatingCompanies',
      'participatingPersons',
    ])
  })

  it('names in each heading the objectives that it asks', () => {
    for (const item of descriptionIndicators) {
      const named = item.heading.fi.replace(/^7\.\d /, '').match(/\d+\.\d+/g) ?? []
      expect(named).toEqual(item.objectives)
      expect(item.heading.fi.startsWith(`7.${item.order} `)).toBe(true)
    }
  })

  it('does not know an item with its own heading', () => {
    expect(descriptionIndicator(null)).toBeUndefined()
    expect(descriptionIndicator('newJobs')?.realisedDecimals).toBe(2)
  })

  it('does not ask an item of the other fund', () => {
    expect(descriptionIndicators.filter((item) => isAsked(item, 'ESR', '1.1')).map((item) => item.fund)).toEqual([
      'ESR',
      'ESR',
    ])
  })
})

describe('areas', () => {
  it('has the 19 regions and the 309 municipalities of 2021', () => {
    expect(regions).toHaveLength(19)
    expect(municipalities).toHaveLength(309)
    expect(new Set(municipalities.map((entry) => entry.fi)).size).toBe(309)
  })

  it('counts the municipalities of each region as the municipal statistics of 2021 do', () => {
    const counts = regions.map(({ fi }) => municipalities.filter((entry) => entry.region === fi).length)
    expect(counts).toEqual([26, 27, 16, 11, 23, 10, 6, 9, 12, 19, 13, 22, 18, 14, 8, 30, 8, 21, 16])
  })

  it('keeps the Swedish name apart', () => {
    expect(municipalities.find((entry) => entry.fi === 'Espoo')).toEqual({ fi: 'Espoo', sv: 'Esbo', region: 'Uusimaa' })
    expect(municipalities.find((entry) => entry.fi === 'Imatra')?.sv).toBeNull()
  })
})
