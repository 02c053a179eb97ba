import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { textPlace } from '../text/sentences.ts'
import type { Sentence } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** Shorter sentences may well come twice. */
const LEAST_LETTERS = 90

export const check = defineCheck({
  id: 'structure/repeated-passage',
  family: 'structure',
  about: 'report',
  names: {
    fi: 'Sama teksti kahdessa kohdassa',
    sv: 'Samma text på två ställen',
    en: 'The same text in two places',
  },
  messages: {
    repeated: {
      fi: 'Sama virke on kohdissa {first} ja {second}: ”{subject}”.',
      sv: 'Samma mening finns i {first} och {second}: ”{subject}”.',
      en: 'The same sentence stands in {first} and {second}: “{subject}”.',
    },
  },
  *run(input) {
    const seen = new Map<string, Sentence>()
    const told = new Set<string>()
    for (const sentence of textsOf(input).sentences) {
      // By their beginnings: copied text is often changed at its end.
      const key = sentence.text.replaceAll(/\s+/gu, ' ').toLocaleLowerCase('fi').slice(0, LEAST_LETTERS)
      if (key.length < LEAST_LETTERS) continue
      const before = seen.get(key)
      if (before === undefined) {
        seen.set(key, sentence)
        continue
      }
      const pair = `${before.passage.section} ${sentence.passage.section}`
      // A passage of many sentences is one matter.
      if (told.has(pair)) continue
      told.add(pair)
      const values = { first: nameOf(input, before), second: nameOf(input, sentence) }
      const subject = `${sentence.text.slice(0, 60).trimEnd()}…`
      yield { severity: 'note', message: 'repeated', subject, values, where: textPlace(sentence, sentence.text) }
    }
  },
})

/** As printed: the number, or the heading where there is none. */
function nameOf({ form, report }: CheckInput, { passage: { section } }: Sentence): string {
  const own = report.settings.outline.find(({ key }) => key === section)
  const ofForm = form?.sections.find(({ key }) => key === section)
  return (
    [own?.number, ofForm?.number, own?.title, ofForm?.title].find((each) => each !== undefined && each !== '') ??
    section
  )
}
