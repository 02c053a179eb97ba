import { expect, it } from 'vitest'
import { formValueIn } from './form-value-names.ts'
import { organisationTypes2014, procedures2014, projectStates2014 } from './form-values-2014.ts'

it('has another wording in Swedish and in English for each known value, and leaves it alone in Finnish', () => {
  for (const value of [...organisationTypes2014, ...procedures2014, ...projectStates2014]) {
    const wordings = [value, formValueIn(value, 'sv'), formValueIn(value, 'en')]
    expect(new Set(wordings).size).toBe(3)
    expect(formValueIn(value, 'fi')).toBe(value)
  }
})

it('leaves what people write themselves as it is', () => {
  expect(['Säätiö', '', 'constructor'].map((text) => formValueIn(text, 'sv'))).toEqual(['Säätiö', '', 'constructor'])
})
