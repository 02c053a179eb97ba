import { describe, expect, test } from 'vitest'
import type { ProjectDescription } from '#domain/project/description.ts'
import { canonicalLayout } from '#domain/project/published-layout.ts'
import { sample } from '../sample.ts'
import { readPublishedText } from './read.ts'
import { composeText } from './write.ts'

const { description } = sample()

function readBack(written: ProjectDescription): ProjectDescription {
  const read = readPublishedText(new TextEncoder().encode(composeText(written, canonicalLayout)))
  if (!read.ok) throw new Error(read.error)
  expect(read.value.layout).toEqual(canonicalLayout)
  return read.value.description
}

const typed = [
  '4 Hankkeen kohderyhmät',
  '5 Projektin julkinen rahoitus, euroa',
  '9. joulukuuta',
  '9 Loppuraportin tiivistelmä',
  'Y-tunnus: 1234567-8',
  'Postinumero:',
  'Osatoteuttajat',
  'Suunniteltu: 10',
  '7.1 Osallistuvien yritysten lukumäärä',
  'VälitönVälillinen',
  'Hyvinvoinnin edistäminen 5 5',
  '1. ensimmäinen\n2. toinen',
  '- yksi\n- kaksi',
  'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
]

describe.each(['summaryPlan', 'targetDirect', 'targetIndirect', 'finalSummary'] as const)('in %s', (field) => {
  test.each(typed)('a typed line %j stays text', (line) => {
    const written = { ...description, [field]: `Alku.\n\n${line}\n\nJatkuu.\n${line}\nLoppu.` }
    expect(readBack(written)).toEqual(written)
  })
})

test('a heading typed right into the section above it can’t be told apart, so the file is marked', () => {
  const written = { ...description, targetDirect: 'Alku.\n\n4.2 Välilliset kohderyhmät\n\nLoppu.' }
  const read = readPublishedText(new TextEncoder().encode(composeText(written, canonicalLayout)))
  if (!read.ok) throw new Error(read.error)
  expect(read.value.warnings).toMatchObject([{ code: 'repeated_line', key: 'targetIndirect' }])
})

test('a comment may begin with the name of the next criterion', () => {
  const sustainability = description.sustainability.map((row) =>
    row.criterion === 'wellbeing' ? { ...row, comment: 'Tasa-arvon edistäminen\non kirjattu alle.' } : row,
  )
  const written = { ...description, sustainability }
  expect(readBack(written)).toEqual(written)
})

test('comments keep their empty lines', () => {
  const equality = description.equality.map((row) => ({ ...row, comment: 'Yksi.\n\n\nKaksi.\n- kolme' }))
  expect(readBack({ ...description, equality }).equality).toEqual(equality)
})

test('the last number parts a co-implementer’s name from its business id', () => {
  const coImplementers = [
    { name: 'Kuusijoen koulutuskuntayhtymä, opisto 1234567-8, lukio', businessId: '9990111-5' },
    { name: 'Ilman tunnusta (verkosto), Sinivaara', businessId: '' },
  ]
  expect(readBack({ ...description, coImplementers }).coImplementers).toEqual(coImplementers)
})

test('one of two scores may be missing', () => {
  const sustainability = description.sustainability.map((row) => ({ ...row, indirect: null }))
  expect(readBack({ ...description, sustainability }).sustainability).toEqual(sustainability)
})
