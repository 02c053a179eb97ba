import { defineCheck } from '../define-check.ts'
import { basicForms, properNounsOf } from '../text/proper-nouns.ts'
import type { ProperNoun } from '../text/proper-nouns.ts'
import { passagePlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const CASE_ENDING = /^:?(?:n|a|ä|ta|tä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|in|en|iin|seen|hon|an|än|s)$/u
/** Emphasised words are all capitals, and longer than most short forms of names. */
const LONGEST_SHORT_FORM = 6

const lower = (text: string) => text.toLocaleLowerCase('fi')

/** `KymSote`, `LAB`, `Lab-AMK`: capitals elsewhere than in the beginning make a name of its own kind. */
const isMarked = (text: string) => {
  const inner = text.slice(1)
  if (!/\p{Lu}/u.test(inner)) return false
  const isEmphasis = text === text.toLocaleUpperCase('fi') && text.length > LONGEST_SHORT_FORM
  return !isEmphasis && text.length > 2
}

export const check = defineCheck({
  id: 'identity/name-case',
  family: 'identity',
  about: 'report',
  names: {
    fi: 'Nimien isot ja pienet kirjaimet',
    sv: 'Stora och små bokstäver i namn',
    en: 'Capital letters in names',
  },
  messages: {
    differs: {
      fi: 'Sama nimi on kirjoitettu eri tavoin: {subject}.',
      sv: 'Samma namn är skrivet på olika sätt: {subject}.',
      en: 'One name is written in several ways: {subject}.',
    },
  },
  *run(input) {
    const parts = properNounsOf(textsOf(input).passages).flatMap(partsOf)
    const marked = new Set(parts.map(({ text }) => text).filter(isMarked))
    const seen = new Set<string>()
    for (const name of marked) {
      if (seen.has(lower(name)) || basicForms(name).some((form) => form !== name && marked.has(form))) continue
      seen.add(lower(name))
      const same = parts.flatMap((part) => written(part, name))
      const spellings = Map.groupBy(same, ({ spelling }) => spelling)
      // Compounds that differ in their first part only: the first part is told by itself.
      const tails = new Set([...spellings.keys()].map((spelling) => spelling.slice(spelling.indexOf('-') + 1)))
      if (spellings.size < 2 || (name.includes('-') && tails.size < 2)) continue
      const ordered = [...spellings].toSorted(([, a], [, b]) => b.length - a.length)
      const rarest = ordered.at(-1)?.[1][0]
      if (rarest === undefined) continue
      yield {
        severity: 'warning',
        message: 'differs',
        subject: ordered.map(([spelling]) => spelling).join(', '),
        where: passagePlace(rarest.part.passage, rarest.part.text),
      }
    }
  },
})

/** A compound and its first part: `LAB-ammattikorkeakoulu` and `LAB`. */
function partsOf(noun: ProperNoun): readonly ProperNoun[] {
  const [head] = noun.text.split(/[-\u2010\u2011]/u)
  return head === undefined || head === noun.text ? [noun] : [noun, { ...noun, text: head }]
}

/** The part as this name with a case ending or without: only the size of letters may differ. */
function written(part: ProperNoun, name: string): readonly { spelling: string; part: ProperNoun }[] {
  const start = part.text.slice(0, name.length)
  const rest = part.text.slice(name.length)
  if (lower(start) !== lower(name) || (rest !== '' && !CASE_ENDING.test(rest))) return []
  return [{ spelling: start, part }]
}
