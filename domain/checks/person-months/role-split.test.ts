import { expect, it } from 'vitest'
import { foundInText } from '../testing/look.ts'
import { check } from './role-split.ts'

it('asks whether two roles are one person when they are told both ways', () => {
  const two = 'Hankkeessa työskentelivät projektisihteeri ja viestintäasiantuntija.'
  expect(foundInText(check, [two, 'Palkattuna oli projektisihteeri/viestintäasiantuntija (3 htkk).'])).toHaveLength(1)
  expect(foundInText(check, [two, 'Palkattuna oli projektisihteeri (3 htkk).'])).toEqual([])
})
