import { expect, it } from 'vitest'
import { REGIMES } from '#domain/rules/regime.ts'
import { formFits, fundsOf } from './fits.ts'

it('fits projects of its own period, whatever others the fund has', () => {
  expect(formFits({ regimes: ['SF14'] }, { fund: 'EAKR', regime: 'SF14' })).toBe(true)
  expect(formFits({ regimes: ['SF14'] }, { fund: 'EAKR', regime: 'SF21' })).toBe(false)
})

it('fits each project of its funds while nobody knows the period', () => {
  expect(formFits({ regimes: ['SF21'] }, { fund: 'EAKR', regime: null })).toBe(true)
  expect(formFits({ regimes: ['SF21'] }, { fund: 'ESR', regime: null })).toBe(false)
})

it('is of the funds that its periods have, each once', () => {
  expect(fundsOf({ regimes: ['SF14', 'SF21'] })).toEqual(['EAKR', 'ESR', 'ESR+', 'JTF'])
  expect(fundsOf({ regimes: REGIMES })).toEqual(['EAKR', 'ESR', 'ESR+', 'JTF', 'EAFRD', 'VALTIO'])
})
