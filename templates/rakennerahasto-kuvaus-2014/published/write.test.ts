import { expect, test } from 'vitest'
import { canonicalLayout } from '#domain/project/published-layout.ts'
import { cents } from '#domain/values/money.ts'
import { sample } from '../sample.ts'
import { readPublishedText } from './read.ts'
import { composeText, writePublishedText } from './write.ts'

const { description } = sample()
const canonical = composeText(description, canonicalLayout)

function imported(text: string, encoding: BufferEncoding = 'utf8') {
  const read = readPublishedText(Uint8Array.from(Buffer.from(text, encoding)))
  if (!read.ok) throw new Error(read.error)
  return read.value
}

const without = (record: Readonly<Record<string, string>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

test('a text of the form ends without a line end and has no spaces at line ends', () => {
  expect(canonical).not.toMatch(/[ \t]$/m)
  expect(canonical.endsWith('\n')).toBe(false)
  expect(canonical).toContain('\n\nYhteyshenkilön sähköpostisoite: anna.virtanen(at)sinivaarankehitys.example\n\n')
})

test('an edited value is printed once its own line is dropped from the layout, and all else stays', () => {
  const odd = canonical.replace(
    'Myönnetty EU- ja valtion rahoitus: 318 500',
    'Myönnetty EU- ja valtion rahoitus:  noin 318 500,-',
  )
  const { description: read, layout } = imported(odd.replace('Y-tunnus: ', 'Y-tunnus:'))
  const edited = { ...read, funding: { ...read.funding, grantedEuState: cents(31_900_000) } }
  const text = composeText(edited, { ...layout, lines: without(layout.lines, 'grantedEuState') })
  expect(text).toBe(canonical.replace('318 500', '319 000').replace('Y-tunnus: ', 'Y-tunnus:'))
})

test('an edited free text is printed once its body is dropped from the layout', () => {
  const { description: read, layout } = imported(
    canonical.replace('4.2 Välilliset kohderyhmät\n', '4.2 Välilliset kohderyhmät\n\n \n'),
  )
  const text = composeText(
    { ...read, targetIndirect: 'Uusi.' },
    { ...layout, bodies: without(layout.bodies, 'targetIndirect') },
  )
  expect(text).toBe(composeText({ ...description, targetIndirect: 'Uusi.' }, canonicalLayout))
})

test('a final summary added to a file that ended without one stands below an empty line', () => {
  const { description: read, layout } = imported(
    composeText({ ...description, finalSummary: null }, canonicalLayout) + '\n',
  )
  expect(composeText({ ...read, finalSummary: 'Valmis.' }, layout)).toContain(
    '\n9 Loppuraportin tiivistelmä\n\nValmis.',
  )
})

test('a line added to a file whose last line was kept as it was does not run into it', () => {
  const { description: read, layout } = imported(
    composeText({ ...description, finalSummary: null }, canonicalLayout) + '\n\n ',
  )
  expect(composeText({ ...read, finalSummary: 'Valmis.' }, layout)).toMatch(
    /\n9 Loppuraportin tiivistelmä\n\nValmis\.$/,
  )
})

test('a letter that Windows-1252 lacks turns the file into UTF-8 instead of a question mark', () => {
  const { description: read, layout } = imported(canonical.replaceAll('–', '-'), 'latin1')
  expect(layout.encoding).toBe('windows-1252')
  const bytes = writePublishedText(
    { ...read, name: 'Čáhcegátti ŋuovva' },
    { ...layout, lines: without(layout.lines, 'name') },
  )
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('Hankkeen nimi: Čáhcegátti ŋuovva\n')
})

test('an empty description is written with every label and read back', () => {
  const empty = { ...description, name: '', periodStart: null, periodEnd: null, indicators: [], finalSummary: null }
  const text = composeText(empty, canonicalLayout)
  expect(text).toContain('\nHankkeen nimi:\n\n')
  expect(text).toContain('\nSuunnitelman mukainen toteutusaika:\n\n')
  expect(imported(text).description).toEqual(empty)
})
