import { defineCheck } from '../define-check.ts'
import { IN_REPORT } from '../shared/places.ts'

export const check = defineCheck({
  id: 'structure/number-order',
  family: 'structure',
  about: 'report',
  names: {
    fi: 'Otsikoiden, taulukoiden ja kuvien numerot',
    sv: 'Numren på rubriker, tabeller och bilder',
    en: 'Numbers of headings, tables and figures',
  },
  messages: {
    twice: {
      fi: 'Numero {number} on kahdella otsikolla: ”{subject}” ja ”{other}”.',
      sv: 'Numret {number} finns på två rubriker: ”{subject}” och ”{other}”.',
      en: 'The number {number} is on two headings: “{subject}” and “{other}”.',
    },
    order: {
      fi: 'Otsikko {number} ”{subject}” on numeron {other} jälkeen: järjestys on väärä.',
      sv: 'Rubriken {number} ”{subject}” står efter {other}: ordningen är fel.',
      en: 'The heading {number} “{subject}” stands after {other}: the order is wrong.',
    },
    alone: {
      fi: 'Otsikko {number} ”{subject}” on ainoa alaotsikko: kohtaa {other} ei ole jaettu muihin.',
      sv: 'Rubriken {number} ”{subject}” är den enda underrubriken: punkten {other} har inga andra.',
      en: 'The heading {number} “{subject}” is the only one under {other}.',
    },
    captions: {
      fi: 'Taulukoiden tai kuvien numerot eivät juokse järjestyksessä: {subject}.',
      sv: 'Tabellernas eller bildernas nummer löper inte i ordning: {subject}.',
      en: 'The numbers of tables or figures don’t run in order: {subject}.',
    },
  },
  *run({ outline }) {
    if (outline === null) return
    const numbered = outline.headings.filter(({ number }) => /^\d+(?:\.\d+)*\.?$/u.test(number))
    const seen = new Map<string, string>()
    let last: { parts: readonly number[]; number: string } | null = null
    for (const { number, text } of numbered) {
      const other = seen.get(number)
      if (other !== undefined) {
        yield { severity: 'warning', message: 'twice', subject: text, values: { number, other }, where: IN_REPORT }
        continue
      }
      seen.set(number, text)
      const parts = number.replace(/\.$/u, '').split('.').map(Number)
      if (last !== null && isBefore(parts, last.parts)) {
        const values = { number, other: last.number }
        yield { severity: 'warning', message: 'order', subject: text, values, where: IN_REPORT }
      }
      last = { parts, number }
      const [parent, siblings] = family(number, numbered)
      if (parts.length > 1 && siblings === 1) {
        yield { severity: 'note', message: 'alone', subject: text, values: { number, other: parent }, where: IN_REPORT }
      }
    }
    for (const all of [outline.tables, outline.figures]) {
      const numbers = all.flatMap(({ number }) => number ?? [])
      if (numbers.every((number, index) => number === index + 1)) continue
      yield { severity: 'warning', message: 'captions', subject: numbers.join(', '), where: IN_REPORT }
    }
  },
})

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, part] of a.entries()) {
    const other = b[index]
    if (other === undefined) return false
    if (part !== other) return part < other
  }
  return a.length < b.length
}

function family(number: string, all: readonly { number: string }[]): readonly [string, number] {
  const parent = number.replace(/\.$/u, '').split('.').slice(0, -1).join('.')
  const depth = number.split('.').length
  const siblings = all.filter((each) => each.number.startsWith(`${parent}.`) && each.number.split('.').length === depth)
  return [parent, siblings.length]
}
