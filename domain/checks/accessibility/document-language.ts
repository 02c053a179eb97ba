import type { Language } from '../../values/language.ts'
import { defineCheck } from '../define-check.ts'
import { IN_REPORT } from '../shared/places.ts'
import { passagePlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** Words that hardly come in the other two languages. */
const COMMON: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:ja|oli|ovat|sekä|että|hankkeen|hanke|mukaan|joka|olivat|ei|myös|kun)(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:och|att|det|som|för|inte|är|projektet|av|med|till|ett|den)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|and|of|that|was|were|with|for|this|project|is|by)(?!\p{L})/giu,
}
/** A name or a quotation in another language is short. */
const LEAST_WORDS = 6

const LANGUAGES = ['fi', 'sv', 'en'] as const satisfies readonly Language[]

const NAMES: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  en: { fi: 'englanti', sv: 'engelska', en: 'English' },
}

export const check = defineCheck({
  id: 'accessibility/document-language',
  family: 'accessibility',
  about: 'report',
  names: {
    fi: 'Asiakirjan kieli ja nimi',
    sv: 'Dokumentets språk och titel',
    en: 'Language and title of the document',
  },
  messages: {
    passage: {
      fi: 'Kohta ”{subject}” näyttää olevan kieltä {language}, mutta raportin kieli on {own}: ruudunlukija lukee sen väärin.',
      sv: 'Stycket ”{subject}” verkar vara på {language}, men rapportens språk är {own}: en skärmläsare läser det fel.',
      en: '“{subject}” seems to be in {language}, but the report is in {own}: a screen reader reads it wrongly.',
    },
    title: {
      fi: 'Asiakirjalla ei ole nimeä.',
      sv: 'Dokumentet har ingen titel.',
      en: 'The document has no title.',
    },
  },
  *run(input) {
    if (input.outline !== null && input.outline.title.trim() === '') {
      yield { severity: 'error', message: 'title', subject: input.report.formId, where: IN_REPORT }
    }
    const own = input.report.language
    for (const passage of textsOf(input).passages) {
      const count = (language: Language) => passage.text.match(COMMON[language])?.length ?? 0
      const other = LANGUAGES.filter((language) => language !== own).find(
        (language) => count(language) >= LEAST_WORDS && count(language) > 3 * count(own),
      )
      if (other === undefined) continue
      const subject = `${passage.text.slice(0, 50).trimEnd()}…`
      const values = { language: { words: NAMES[other] }, own: { words: NAMES[own] } }
      yield {
        severity: 'warning',
        message: 'passage',
        subject,
        values,
        where: passagePlace(passage, passage.text.slice(0, 50)),
      }
    }
  },
})
