import { defineCheck } from '../define-check.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const ROLE =
  '(\\p{L}*(?:päällikkö|sihteeri|koordinaattori|suunnittelija|tutkija|ohjaaja|avustaja)|(?:\\p{L}+\\s)?\\p{L}*(?:asiantuntija|vastaava))'
const AS_TWO = new RegExp(`${ROLE}\\s(?:ja|sekä)\\s${ROLE}(?!\\p{L})`, 'giu')
const AS_ONE = new RegExp(`${ROLE}\\s?/\\s?${ROLE}(?!\\p{L})`, 'giu')

export const check = defineCheck({
  id: 'person-months/role-split',
  family: 'person_months',
  about: 'report',
  names: {
    fi: 'Sama tehtävä yhtenä ja kahtena',
    sv: 'En uppgift som en och som två',
    en: 'A role told as one and as two',
  },
  messages: {
    split: {
      fi: 'Tehtävät ”{subject}” ovat toisaalla yksi tehtävä (”{other}”): kerro, onko kyse yhdestä vai kahdesta henkilöstä.',
      sv: 'Uppgifterna ”{subject}” är på ett annat ställe en uppgift (”{other}”): berätta om det är en eller två personer.',
      en: 'The roles “{subject}” are one role elsewhere (“{other}”): tell whether it is one person or two.',
    },
  },
  *run(input) {
    const { sentences } = textsOf(input)
    const pairs = (pattern: RegExp) =>
      sentences.flatMap((sentence) =>
        pattern === AS_ONE && !sentence.text.includes('/')
          ? []
          : Array.from(sentence.text.matchAll(pattern), ([text, a = '', b = '']) => ({
              sentence,
              text,
              key: keyOf(a, b),
            })),
      )
    // Few texts join roles by a stroke, and without one there is nothing to hold the others against.
    const ones = pairs(AS_ONE)
    if (ones.length === 0) return
    for (const { sentence, text, key } of pairs(AS_TWO)) {
      const one = ones.find((each) => each.key === key)
      if (one === undefined) continue
      const values = { other: one.text }
      yield { severity: 'warning', message: 'split', subject: text, values, where: textPlace(sentence, text) }
    }
  },
})

const keyOf = (...roles: readonly string[]) =>
  roles
    .map((role) => role.toLocaleLowerCase('fi').replaceAll(/\s/gu, ''))
    .toSorted()
    .join(' ')
