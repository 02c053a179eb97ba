import { defineCheck } from '../define-check.ts'
import { businessIdsIn, projectCodesIn } from '../text/identifiers.ts'
import { passagePlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const OWN = /hankkeen (?:hanke)?tunnus|hanketunnus|hankkeen numero|hanke nro|projektnum|project (?:code|number)/iu

export const check = defineCheck({
  id: 'identity/text-ids',
  family: 'identity',
  about: 'report',
  names: {
    fi: 'Tunnukset tekstissä',
    sv: 'Nummer och koder i texten',
    en: 'Identifiers in the text',
  },
  messages: {
    business_id: {
      fi: 'Tekstin Y-tunnus {subject} on virheellinen: tarkistusnumero ei täsmää.',
      sv: 'FO-numret {subject} i texten är fel: kontrollsiffran stämmer inte.',
      en: 'The business id {subject} in the text is wrong: its check digit doesn’t fit.',
    },
    project_code: {
      fi: 'Tekstissä hankkeen tunnus on {subject}, mutta hankkeen tiedoissa {known}.',
      sv: 'Enligt texten är projektets nummer {subject}, men enligt uppgifterna {known}.',
      en: 'The text gives the project’s number as {subject}; the data say {known}.',
    },
  },
  *run(input) {
    const known = input.project.description.code.trim()
    for (const passage of textsOf(input).passages) {
      for (const { text, isValid } of businessIdsIn(passage.text)) {
        if (isValid) continue
        yield { severity: 'warning', message: 'business_id', subject: text, where: passagePlace(passage, text) }
      }
      if (!OWN.test(passage.text) || known === '') continue
      const codes = projectCodesIn(passage.text)
      for (const { code, text } of codes) {
        // Where the own code stands too, the other is told as another project's.
        if (code === known || codes.some((each) => each.code === known)) continue
        const where = passagePlace(passage, text)
        yield { severity: 'warning', message: 'project_code', subject: code, values: { known }, where }
      }
    }
  },
})
