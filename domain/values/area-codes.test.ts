import { describe, expect, it } from 'vitest'
import { isMunicipalityCode, isPostalCode } from './area-codes.ts'

describe('codes of places', () => {
  it('keeps the leading zeros of a municipality', () => {
    expect(['005', '091', '992'].every(isMunicipalityCode)).toBe(true)
    expect(['5', '05', '0051', 'O05', '005\n'].some(isMunicipalityCode)).toBe(false)
  })

  it('takes five digits for a postal code', () => {
    expect(['00100', '99999'].every(isPostalCode)).toBe(true)
    expect(['0100', '001000', 'FI-00100', '00100 '].some(isPostalCode)).toBe(false)
  })
})
