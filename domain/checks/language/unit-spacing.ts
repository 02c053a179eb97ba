import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { isFlawedNumber } from '../shared/amount-flaw.ts'
import { isNordic, matchesIn } from '../shared/text-findings.ts'
import type { Place } from '../shared/text-findings.ts'
import { amountsIn } from '../text/amounts.ts'
import { isQuoted } from '../text/quoted.ts'
import { meet, passagePlace, spanOf } from '../text/sentences.ts'

/** A number that runs into its unit. */
const TIGHT =
  /(?<![\p{L}\d.,])\d+(?:[ \u00A0]\d{3})*(?:[.,]\d+)?(?:htkk|htv|[Mkt]?€|eur(?:oa)?|kpl|km|m²|ha|kg)(?!\p{L})/giu
/** A short form with its full stop that runs into the number: `n.60`. */
const SHORT = /(?<!\p{L})(?:n|ns|noin|nro|klo|s|kpl)\.\d+/giu
/** A range with a space on one side of its dash. */
const LOPSIDED = /\d(?: [-\u2013\u2212](?=\d)|[-\u2013\u2212] (?=\d))\d+/gu

export const check = defineCheck({
  id: 'language/unit-spacing',
  family: 'language',
  about: 'report',
  names: { fi: 'Luvut ja yksiköt', sv: 'Tal och enheter', en: 'Numbers and units' },
  messages: {
    unit: {
      fi: 'Luvun ja yksikön väliin tulee väli: ”{subject}” → ”{right}”.',
      sv: 'Mellan tal och enhet ska det vara mellanslag: ”{subject}” → ”{right}”.',
      en: 'A space belongs between number and unit: “{subject}” → “{right}”.',
    },
    short: {
      fi: 'Lyhenteen jälkeen tulee väli: ”{subject}” → ”{right}”.',
      sv: 'Efter förkortningen ska det vara mellanslag: ”{subject}” → ”{right}”.',
      en: 'A space belongs after a short form: “{subject}” → “{right}”.',
    },
    dash: {
      fi: 'Lukujen välissä ajatusviiva on ilman välejä: ”{subject}” → ”{right}”.',
      sv: 'Mellan tal skrivs tankstrecket utan mellanslag: ”{subject}” → ”{right}”.',
      en: 'A dash between numbers has no spaces: “{subject}” → “{right}”.',
    },
  },
  *run(input) {
    if (!isNordic(input)) return
    for (const { passage, match } of ownWords(input, TIGHT)) {
      const [text] = match
      if (isToldAsAmount(passage.text, match)) continue
      const values = { right: text.replace(/(\d)(?=[^\d.,\s\u00A0])/, '$1\u00A0') }
      yield { severity: 'note', message: 'unit', subject: text, values, where: passagePlace(passage, text) }
    }
    for (const { passage, match } of ownWords(input, SHORT)) {
      const [text] = match
      const values = { right: text.replace('.', '.\u00A0') }
      yield { severity: 'note', message: 'short', subject: text, values, where: passagePlace(passage, text) }
    }
    for (const { passage, match } of ownWords(input, LOPSIDED)) {
      const text = wholeNumbers(passage.text, match.index, match[0])
      const values = { right: text.replace(/ ?[-\u2013\u2212] ?/u, '\u2013') }
      yield { severity: 'note', message: 'dash', subject: text, values, where: passagePlace(passage, text) }
    }
  },
})

/** Matches outside of quotations. */
function ownWords(input: CheckInput, pattern: RegExp): readonly Place[] {
  return matchesIn(input, pattern).filter(({ passage, match }) => !isQuoted(passage, match.index))
}

/** Whether the number itself is broken or wrongly written: other checks then show the whole amount as it should be. */
function isToldAsAmount(text: string, match: RegExpExecArray): boolean {
  const own = spanOf(match)
  return amountsIn(text).some((amount) => meet(amount, own) && (amount.problem !== null || isFlawedNumber(amount.text)))
}

/** The match with the digits that stand before it. */
function wholeNumbers(text: string, at: number, match: string): string {
  const before = /\d*$/.exec(text.slice(0, at))?.[0] ?? ''
  return before + match
}
