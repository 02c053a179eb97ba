import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import type { Passage } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** From every capital letter on, for a sentence begins with one too: name of a project before the word for it: `Elsa-testbed -hanke`, `Sykäys-hankkeessa`, `Test bed –hanke`. */
const NAMED =
  /(?<![\p{L}\d])(?=(\p{Lu}[\p{L}\d]*(?:[ -][\p{L}\d]+){0,3}?)\s?[-\u2010-\u2013]\s?(?:hank(?:e|k|ee)|projekt))/gu

export const check = defineCheck({
  id: 'identity/project-spelling',
  family: 'identity',
  about: 'report',
  names: {
    fi: 'Muiden hankkeiden nimet',
    sv: 'Andra projekts namn',
    en: 'Names of other projects',
  },
  messages: {
    differs: {
      fi: 'Saman hankkeen nimi on kirjoitettu eri tavoin: {subject}.',
      sv: 'Samma projekts namn är skrivet på olika sätt: {subject}.',
      en: 'The name of one project is written in several ways: {subject}.',
    },
  },
  *run(input) {
    const written = textsOf(input).passages.flatMap((passage): readonly { name: string; passage: Passage }[] =>
      Array.from(passage.text.matchAll(NAMED), ([, name = '']) => ({ name, passage })),
    )
    for (const [, all] of Map.groupBy(written, ({ name }) => lettersOf(name))) {
      const spellings = [...new Set(all.map(({ name }) => name))]
      const [first, second] = spellings
      if (first === undefined || second === undefined) continue
      const odd = all.find(({ name }) => name === second)
      if (odd === undefined) continue
      const where = passagePlace(odd.passage, second)
      yield { severity: 'warning', message: 'differs', subject: spellings.join(', '), where }
    }
  },
})

const lettersOf = (name: string) => name.toLocaleLowerCase('fi').replaceAll(/[^\p{L}\d]/gu, '')
