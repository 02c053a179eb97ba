import { defineCheck } from '../define-check.ts'
import type { Passage, Sentence } from '../text/sentences.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'
import { NUMBER, numberOf } from '../text/told-numbers.ts'

/* A group of companies followed through a paragraph: how many came, left and stayed. */
const COMPANIES = '(?:\\p{L}*yrity|\\p{L}*yrittäj|företag|compan)\\p{L}*'
/** Any of the words with which a paragraph of this kind begins; looked for before the patterns, which are slow. */
const CAME_WORDS = /kiinnostu|ilmoittautu|intresserade sig|interested/iu
const CAME = new RegExp(
  `(?:kiinnostui|kiinnostuneita oli|ilmoittautui|intresserade sig|interested)(?:\\s\\p{L}+)?\\s(${NUMBER})\\s${COMPANIES}`,
  'iu',
)
const LEFT_WORDS =
  /est(?:i|yi)|jäi(?:vät)? pois|vetäyty|luopui|keskeytt|irtisano|putosi|ei(?:vät)? voi|föll bort|drog sig|hindrade|dropped|withdrew|could not/iu
const LEFT = new RegExp(`(?:yrityksistä|näistä|heistä|av dem|of them)\\s(${NUMBER})(?!\\p{L})`, 'iu')
const STAYED = new RegExp(
  `(${NUMBER})\\s${COMPANIES}[^.]*(?:läht(?:i|ivät) mukaan|jatkoi(?:vat)?|aloitti(?:vat)?|gick med|fortsatte|joined|went on)`,
  'iu',
)

export const check = defineCheck({
  id: 'counts/group-followed',
  family: 'counts',
  about: 'report',
  names: {
    fi: 'Ryhmän jäsenet: tulleet, jääneet pois ja jatkaneet',
    sv: 'Gruppens medlemmar: kom, föll bort, fortsatte',
    en: 'Members of a group: came, left, went on',
  },
  messages: {
    unaccounted: {
      fi: 'Kiinnostuneita oli {came}, pois jäi {left} ja mukaan lähti {stayed}: {open} jää selittämättä.',
      sv: 'Intresserade var {came}, bort föll {left} och med gick {stayed}: {open} är oförklarade.',
      en: '{came} were interested, {left} dropped out and {stayed} joined: {open} unaccounted for.',
    },
    too_many: {
      fi: 'Kiinnostuneita oli {came} ja pois jäi {left}, mutta mukaan kerrotaan lähteneen {stayed}.',
      sv: 'Intresserade var {came} och bort föll {left}, men {stayed} uppges ha gått med.',
      en: '{came} were interested and {left} dropped out, yet {stayed} are said to have joined.',
    },
  },
  *run(input) {
    for (const [, sentences] of byPassage(textsOf(input).sentences)) {
      const came = first(
        sentences.filter(({ text }) => CAME_WORDS.test(text)),
        CAME,
      )
      if (came === undefined) continue
      const left = first(
        sentences.filter(({ text }) => LEFT_WORDS.test(text)),
        LEFT,
      )
      if (left === undefined) continue
      const stayed = first(sentences, STAYED)
      if (stayed === undefined) continue
      const open = came.value - left.value - stayed.value
      if (open === 0) continue
      yield {
        severity: 'warning',
        message: open > 0 ? 'unaccounted' : 'too_many',
        subject: stayed.text,
        values: { came: came.value, left: left.value, stayed: stayed.value, open: Math.abs(open) },
        where: textPlace(stayed.sentence, stayed.text),
      }
    }
  },
})

function byPassage(sentences: readonly Sentence[]): ReadonlyMap<Passage, readonly Sentence[]> {
  return Map.groupBy(sentences, ({ passage }) => passage)
}

function first(sentences: readonly Sentence[], pattern: RegExp) {
  for (const sentence of sentences) {
    const match = pattern.exec(sentence.text)
    const value = numberOf(match?.[1] ?? '')
    if (match !== null && value !== undefined) return { sentence, value, text: match[0] }
  }
  return undefined
}
