import { collapseSpaces } from '../../values/text.ts'
import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** So many words at the beginning tell that the project is meant. */
const FIRST_WORDS = 3
const AROUND = /[”“"'’()[\].,;:]/gu

export const check = defineCheck({
  id: 'identity/project-name',
  family: 'identity',
  about: 'report',
  names: {
    fi: 'Hankkeen nimi tekstissä',
    sv: 'Projektets namn i texten',
    en: 'The project’s name in the text',
  },
  messages: {
    differs: {
      fi: 'Hankkeen nimi on tekstissä toisin kuin tiedoissa: ”{subject}”. Tiedoissa: ”{known}”.',
      sv: 'Projektets namn står annorlunda i texten: ”{subject}”. I uppgifterna: ”{known}”.',
      en: 'The project’s name stands otherwise in the text: “{subject}”. In the data: “{known}”.',
    },
  },
  *run(input) {
    const { name } = input.project.description
    const known = collapseSpaces(name)
    const words = known.split(' ')
    if (words.length < FIRST_WORDS) return
    const start = words.slice(0, FIRST_WORDS).join(' ')
    for (const passage of textsOf(input).passages) {
      const text = collapseSpaces(passage.text)
      for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
        const here = text.slice(at, at + known.length)
        if (here === known) continue
        const end = text.slice(at).search(/[.!?](?:\s|$)/u)
        const subject = text.slice(at, end === -1 ? at + known.length + 20 : at + end)
        // Its last words inflected, or a sentence that goes on otherwise after a shortened name.
        if (subject.replaceAll(AROUND, '').startsWith(known.replaceAll(AROUND, ''))) continue
        const where = passagePlace(passage, passage.text.slice(0, 40))
        yield { severity: 'warning', message: 'differs', subject, values: { known }, where }
      }
    }
  },
})
