import { expect, it } from 'vitest'
import { foundInText } from '../testing/look.ts'
import { check as abbreviation } from './abbreviation.ts'
import { check as tradeSlip } from './trade-slip.ts'

it.each(['Tilasuuksiin tuli väkeä', 'Hankeen aikana', 'Työ tehtiin yhteistöynä', 'Kaikkki sujui'])(
  'finds a slip in a word of the trade: %j',
  (text) => {
    expect(foundInText(tradeSlip, text)).toHaveLength(1)
  },
)

it.each([
  'Tilaisuuksiin ja tilaisuudessa',
  'Hankkeesta, hankkeissa ja hankeideoista',
  'Toimenpide, toimenpiteet ja toimenpiteitä',
  'Yhteistyössä, yhteistöissä ja kehittämistöissä',
  'Markkinoinnin, markkinoiden ja markkinoilla',
])('says nothing of %j', (text) => {
  expect(foundInText(tradeSlip, text)).toEqual([])
})

it('asks for the meaning of an abbreviation that is told nowhere', () => {
  expect(foundInText(abbreviation, 'Asiakkaat ohjattiin PKOJ:n kautta.')).toEqual([
    'note: Lyhennettä PKOJ ei selitetä missään.',
  ])
  expect(foundInText(abbreviation, 'Asiakkaat ohjattiin palvelukeskuksen järjestelmän (PKOJ) kautta.')).toEqual([])
  expect(foundInText(abbreviation, 'ELY rahoitti EU:n varoin.')).toEqual([])
})
