import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const BULLET = /^\s*(?:[•\u2022\u25AA\u25E6\uF0B7*]|[-\u2010-\u2013]\s)\s*\p{L}/u

export const check = defineCheck({
  id: 'accessibility/typed-list',
  family: 'accessibility',
  about: 'report',
  names: { fi: 'Käsin tehdyt luettelot', sv: 'Listor gjorda för hand', en: 'Lists made by hand' },
  messages: {
    typed: {
      fi: '”{subject}” alkaa luettelomerkillä, mutta se ei ole luettelo: ruudunlukija ei tunne sitä sellaiseksi.',
      sv: '”{subject}” börjar med ett listtecken men är ingen lista: en skärmläsare känner inte igen den.',
      en: '“{subject}” begins with a bullet but isn’t a list: a screen reader doesn’t know it as one.',
    },
  },
  *run(input) {
    for (const passage of textsOf(input).passages) {
      if (passage.kind !== 'paragraph' || !BULLET.test(passage.text)) continue
      const subject = passage.text.trim().slice(0, 50)
      yield { severity: 'note', message: 'typed', subject, where: passagePlace(passage, subject) }
    }
  },
})
