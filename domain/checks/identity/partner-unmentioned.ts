import { findMunicipality } from '../../catalogue/dated-municipalities.ts'
import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import type { FindingDraft } from '../define-check.ts'
import { inArea } from '../shared/places.ts'
import { nameIn } from '../text/names.ts'
import { basicForms } from '../text/proper-nouns.ts'
import { textPlace } from '../text/sentences.ts'
import type { Sentence } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

type Message = 'co_implementer' | 'listed_only' | 'not_listed'

const LIST =
  /(?:yhteistyötaho|yhteistyökumppan|kumppan|samarbetspart|partners?)\p{L}*[^.]*?\s(?:olivat|ovat|oli|var|were)\s(.+)$/iu
const COMPANY_FORM = /\s+(?:Oyj?|Ab|Ky|ry|rf|Tmi|osk|kuntayhtymä)\.?$/iu
/** One word with a capital letter or a short form; a phrase such as `alueen kunnat` is no name. */
const NAME = /^\p{Lu}[\p{L}\d-]*(?:\s(?:ry|Oy|oy|Ky))?$/u

export const check = defineCheck<Message>({
  id: 'identity/partner-unmentioned',
  family: 'identity',
  about: 'report',
  names: {
    fi: 'Toteuttajat ja kumppanit tekstissä',
    sv: 'Genomförare och parter i texten',
    en: 'Implementers and partners in the text',
  },
  messages: {
    co_implementer: {
      fi: 'Osatoteuttajaa {subject} ei mainita raportissa.',
      sv: 'Delgenomföraren {subject} nämns inte i rapporten.',
      en: 'The co-implementer {subject} isn’t mentioned in the report.',
    },
    listed_only: {
      fi: 'Kumppani {subject} on luettelossa, mutta sen työstä ei kerrota missään muualla.',
      sv: 'Parten {subject} räknas upp, men ingenting berättas om vad den gjorde.',
      en: 'The partner {subject} is listed, but nothing else is told of it.',
    },
    not_listed: {
      fi: 'Osatoteuttajaksi kerrotaan {subject}, jota ei ole hankkeen tiedoissa.',
      sv: '{subject} uppges vara delgenomförare men finns inte i projektets uppgifter.',
      en: '{subject} is told to be a co-implementer, but the data don’t have it.',
    },
  },
  *run(input) {
    const { sentences } = textsOf(input)
    if (sentences.length === 0) return
    yield* unmentioned(input, sentences)
    for (const sentence of sentences) {
      const list = LIST.exec(sentence.text)?.[1]
      if (list === undefined) continue
      const names = list.split(/,\s|\s(?:ja|sekä|och|samt|and)\s/u).map((each) => each.replace(/[.\s]+$/u, ''))
      if (names.length < 3) continue
      for (const name of names.filter((each) => NAME.test(each) && !isPlace(each))) {
        if (sentences.some((other) => other !== sentence && isIn(other.text, name))) continue
        yield { severity: 'note', message: 'listed_only', subject: name, where: textPlace(sentence, name) }
      }
    }
    yield* unlisted(input, sentences)
  },
})

/** A place in the genitive belongs to what stands after it: `Imatran ja Kotkan kehitysyhtiöt`. */
const isPlace = (name: string) => basicForms(name).some((form) => findMunicipality(form) !== undefined)

/** By its name without the form of company, or by its first word when that is a name of its own kind: `LAB`. */
function isIn(text: string, name: string): boolean {
  const core = name.replace(COMPANY_FORM, '')
  const head = core.split('-')[0] ?? core
  return nameIn(text, core).length > 0 || (head.length >= 3 && nameIn(text, head).length > 0)
}

function* unmentioned(input: CheckInput, sentences: readonly Sentence[]): Generator<FindingDraft<Message>> {
  // A form without texts of its own, such as the public description, prints the list itself.
  if (input.report.kind === 'other') return
  for (const [index, { name }] of input.project.description.coImplementers.entries()) {
    const aliases = input.known.organisations.find((each) => each.name === name)?.aliases ?? []
    const all = [name, ...aliases].filter((each) => each.trim() !== '')
    if (all.length === 0 || sentences.some(({ text }) => all.some((each) => isIn(text, each)))) continue
    const where = inArea('applicant', null, `coImplementer.${index}`)
    yield { severity: 'warning', message: 'co_implementer', subject: name, where }
  }
}

function* unlisted(input: CheckInput, sentences: readonly Sentence[]): Generator<FindingDraft<Message>> {
  const listed = input.project.description.coImplementers.map(({ name }) => name)
  for (const sentence of sentences) {
    const told =
      /osatoteuttaj(?:a|ana|ina|at)(?:\s(?:on|oli|ovat|olivat|toimi|toimivat))\s(\p{Lu}[\p{L}\d -]*?(?:Oy|ry|AMK|yliopisto|kaupunki|kunta|ammattikorkeakoulu))/u.exec(
        sentence.text,
      )?.[1]
    if (told === undefined || listed.some((name) => isIn(told, name) || isIn(name, told))) continue
    yield { severity: 'warning', message: 'not_listed', subject: told, where: textPlace(sentence, told) }
  }
}
