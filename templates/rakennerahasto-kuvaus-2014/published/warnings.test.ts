import { expect, test } from 'vitest'
import { canonicalLayout } from '#domain/project/published-layout.ts'
import { sample } from '../sample.ts'
import { readPublishedText } from './read.ts'
import type { PublishedTextWarning } from './warnings.ts'
import { composeText } from './write.ts'

const text = composeText(sample().description, canonicalLayout)

const lineOf = (start: string, inText = text) => inText.split('\n').findIndex((row) => row.startsWith(start)) + 1

function warningsOf(changed: string, encoding: BufferEncoding = 'utf8'): PublishedTextWarning[] {
  const read = readPublishedText(Uint8Array.from(Buffer.from(changed, encoding)))
  if (!read.ok) throw new Error(read.error)
  return read.value.warnings
}

function replaced(start: string, row: string): string {
  const line = lineOf(start)
  expect(line).toBeGreaterThan(0)
  return text
    .split('\n')
    .with(line - 1, row)
    .join('\n')
}

test('a complete file of the form gives no warning', () => {
  expect(warningsOf(text)).toEqual([])
})

test.each([
  ['Myönnetty EU- ja valtion rahoitus', 'Myönnetty EU- ja valtion rahoitus: noin 100 000', 'grantedEuState'],
  ['Toteutunut julkinen rahoitus', 'Toteutunut julkinen rahoitus yhteensä: 1.234', 'realisedPublic'],
  [
    'Suunnitelman mukainen toteutusaika',
    'Suunnitelman mukainen toteutusaika: Alkaa 31.2.2017 ja päättyy 1.3.2018',
    'period',
  ],
  ['Suunniteltu: 12', 'Suunniteltu: kymmenkunta', 'indicator.0.planned'],
  [
    'Toteutunut seurantatietojen mukaan: 13',
    'Toteutunut seurantatietojen mukaan: 99999999999999',
    'indicator.0.realised',
  ],
  [
    'Hankkeen päätavoite on',
    'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Osittain',
    'equality.mainGoal',
  ],
  ['Kulttuuriympäristö', 'Kulttuuriympäristö 2 11', 'sustainability.culturalEnvironment'],
  ['Euroopan aluekehitysrahaston', 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus', 'title'],
])('a value that can’t be read is told with its line: %s', (start, row, key) => {
  expect(warningsOf(replaced(start, row))).toEqual([{ code: 'unreadable_value', key, line: lineOf(start), text: row }])
})

test('a line that the file lacks is told', () => {
  const without = text.replace(/^Postitoimipaikka: .*\n\n/m, '')
  expect(warningsOf(without)).toEqual([
    { code: 'missing_line', key: 'applicantCity', line: 0, text: 'Postitoimipaikka' },
  ])
})

test('text that the form doesn’t know is told with the line that it follows', () => {
  const line = lineOf('Toiminnan tila')
  const rows = text.split('\n').toSpliced(line + 1, 0, 'Hankkeen logo: ks. liite', '', 'toinen rivi', '')
  expect(warningsOf(rows.join('\n'))).toEqual([
    { code: 'unknown_text', key: 'state', line: line + 2, text: 'Hankkeen logo: ks. liite' },
    { code: 'unknown_text', key: 'state', line: line + 4, text: 'toinen rivi' },
  ])
})

test('text before the first line of the form is told', () => {
  expect(warningsOf(`Tulostettu selaimesta\n\n${text}`)).toEqual([
    { code: 'unknown_text', key: '', line: 1, text: 'Tulostettu selaimesta' },
  ])
})

test('a long unknown text is shortened', () => {
  expect(warningsOf(`${'x'.repeat(500)}\n${text}`)[0]?.text).toHaveLength(200)
})

test('a heading of the form that stands in a free text too is told', () => {
  const line = lineOf('1. Ideasta yritykseksi')
  const rows = text.split('\n').toSpliced(line - 1, 0, '6 Maantieteellinen kohdealue')
  expect(warningsOf(rows.join('\n'))).toEqual([
    { code: 'repeated_line', key: 'section6', line, text: '6 Maantieteellinen kohdealue' },
  ])
})

test('an item of section 7 that the catalogue doesn’t know is told', () => {
  const heading = '7.2 Uusien tuotteiden määrä'
  expect(warningsOf(replaced('7.2 ', heading))).toEqual([
    { code: 'unknown_indicator', key: 'indicator.1', line: lineOf('7.2 '), text: heading },
  ])
})

test('a file in another encoding is told', () => {
  expect(warningsOf(text.replaceAll('–', '-'), 'latin1')).toEqual([
    { code: 'other_encoding', key: '', line: 0, text: 'windows-1252' },
  ])
})
