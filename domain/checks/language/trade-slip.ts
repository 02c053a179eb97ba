import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import { slipBetween } from '../text/spelling.ts'
import { textsOf } from '../text/texts-of.ts'

/** Beginnings of words that reports of projects have over and over; nothing else begins like them but for a letter. */
const TERMS =
  'tilaisuu tapahtuma kehittämistyö yhteistyö palvelumuotoilu nettisivu verkkosivu ohjausryhmä maksatushakemu rahoituspäätö omarahoitus toimenpi osallistuj indikaattori loppuraport väliraport sotealan markkinoin verkostoitu'.split(
    ' ',
  )
/** A slip is never in the first letters, so they tell which terms a word may be a slip of. */
const BEGINNING = 2
const TERMS_BY_BEGINNING = Map.groupBy(TERMS, (term) => term.slice(0, BEGINNING))
/** `hankkeen` is too short, and inflected in too many ways, to be told by a letter. */
const HANKE = /^hankee(?:n|ssa|sta|lle|lla|seen|t)$/u

export const check = defineCheck({
  id: 'language/trade-slip',
  family: 'language',
  about: 'report',
  names: {
    fi: 'Hankesanojen kirjoitusvirheet',
    sv: 'Skrivfel i projektord',
    en: 'Slips in words of the trade',
  },
  messages: {
    slip: {
      fi: '”{subject}” lienee kirjoitusvirhe: vrt. ”{term}…”.',
      sv: '”{subject}” är troligen ett skrivfel: jfr ”{term}…”.',
      en: '“{subject}” is probably a slip: compare “{term}…”.',
    },
    tripled: {
      fi: 'Sanassa ”{subject}” on sama kirjain kolmesti peräkkäin.',
      sv: 'Ordet ”{subject}” har samma bokstav tre gånger i rad.',
      en: 'The word “{subject}” has one letter three times in a row.',
    },
  },
  *run(input) {
    if (input.report.language !== 'fi') return
    for (const passage of textsOf(input).passages) {
      for (const [written] of passage.text.matchAll(WORD)) {
        const word = written.toLocaleLowerCase('fi')
        const where = passagePlace(passage, written)
        if (TRIPLED.test(word)) yield { severity: 'note', message: 'tripled', subject: written, where }
        const term = termOf(word)
        if (term === undefined) continue
        yield { severity: 'note', message: 'slip', subject: written, values: { term }, where }
      }
    }
  },
})

const WORD = /(?<![\p{L}-])\p{L}{5,}(?![\p{L}])/gu
const TRIPLED = /(\p{L})\1\1/u

/** The term that a word is a slip of. */
function termOf(word: string): string | undefined {
  if (HANKE.test(word)) return 'hankkee'
  return TERMS_BY_BEGINNING.get(word.slice(0, BEGINNING))?.find((term) => isSlipOf(word, term))
}

/** Whether a word would begin with the term but for one letter, which is neither its first nor its last. */
function isSlipOf(word: string, term: string): boolean {
  // `yhteistyö` has `yhteistöissä` in the plural.
  if (word.includes(term) || word.startsWith(term.replace(/työ$/u, 'töi'))) return false
  return [-1, 0, 1].some((step) => {
    const start = word.slice(0, term.length + step)
    const slip = start.length === term.length + step ? slipBetween(start, term) : null
    return slip !== null && slip.at >= BEGINNING && slip.at < term.length - 1
  })
}
