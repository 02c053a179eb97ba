import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { nameIn } from '../text/names.ts'
import { basicForms, properNounsOf } from '../text/proper-nouns.ts'
import { passagePlace } from '../text/sentences.ts'
import { slipBetween } from '../text/spelling.ts'
import { textsOf } from '../text/texts-of.ts'

/** Shorter names have too many words one slip away. */
const LEAST_LETTERS = 6
const CASE_LETTERS = 2
/** A word that comes as often is a name of its own. */
const OFTEN = 3
const FORM = /^(?:oy|oyj|ab|ky|ry|tmi|osk|säätiö|kuntayhtymä|hanke)$/iu

export const check = defineCheck({
  id: 'identity/name-spelling',
  family: 'identity',
  about: 'report',
  names: {
    fi: 'Nimien oikeinkirjoitus',
    sv: 'Namnens stavning',
    en: 'Spelling of names',
  },
  messages: {
    slip: {
      fi: 'Nimi ”{subject}” on melkein sama kuin ”{known}”: onko se kirjoitusvirhe?',
      sv: 'Namnet ”{subject}” är nästan detsamma som ”{known}”: är det ett skrivfel?',
      en: 'The name “{subject}” is almost “{known}”: is it a slip?',
    },
  },
  *run(input) {
    const nouns = properNounsOf(textsOf(input).passages)
    const names = namesOf(input)
    const known = new Set(names.map(lower))
    const written = Map.groupBy(nouns, ({ text }) => text)
    for (const [text, all] of written) {
      const [first] = all
      if (first === undefined || all.length >= OFTEN || all.every(({ isFirst }) => isFirst)) continue
      const forms = basicForms(text)
      if (forms.some((form) => known.has(lower(form))) || names.some((name) => isNamed(text, name))) continue
      const near = names.find((name) => forms.some((form) => isSlip(form, name)))
      if (near === undefined) continue
      const where = passagePlace(first.passage, text)
      yield { severity: 'warning', message: 'slip', subject: text, values: { known: near }, where }
    }
  },
})

const lower = (text: string) => text.toLocaleLowerCase('fi')
const isNamed = (text: string, name: string) => nameIn(text, name).some(({ start }) => start === 0)

/** The first letter is hardly ever the slip, and a name in which only the size of letters differs is another matter. */
function isSlip(form: string, name: string): boolean {
  const [a, b] = [lower(form), lower(name)]
  if (a.length < LEAST_LETTERS - 1 || a[0] !== b[0]) return false
  // The last letters are those of cases.
  const slip = slipBetween(a, b)
  return slip !== null && slip.at < Math.max(a.length, b.length) - CASE_LETTERS
}

/** Single words of the names that the register has, and names that the texts themselves have over and over. */
function namesOf(input: CheckInput): readonly string[] {
  const { organisations, projects } = input.known
  const { applicant, coImplementers } = input.project.description
  const registered = [
    ...organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...projects.map(({ name }) => name),
    ...input.companies.map(({ name }) => name),
    applicant.name,
    ...coImplementers.map(({ name }) => name),
  ].flatMap((name) => name.split(/[\s,()]+/u).filter((word) => /^\p{Lu}/u.test(word) && !FORM.test(word)))
  const nouns = properNounsOf(textsOf(input).passages).filter(({ isFirst }) => !isFirst)
  const often = [...Map.groupBy(nouns, ({ text }) => text)].filter(([, all]) => all.length >= OFTEN)
  const all = [...registered, ...often.map(([text]) => text)]
  return [...new Set(all)].filter((name) => name.length >= LEAST_LETTERS && !name.includes('-'))
}
