import { defineCheck } from '../define-check.ts'
import { groupCompanies } from '../shared/group.ts'
import { countsIn } from '../text/counts.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** About the whole group, not about one event, aim, or earlier group. */
const OF_GROUP =
  /(?:yritysryhmä(?:ssä|än|hankkee)|hankkeessa (?:oli|on|olivat) mukana|hankkeeseen osallistui|mukana (?:oli|on)|i projektet deltog|took part in the project)/iu
const OF_SOMETHING_ELSE =
  /tavoit|tilaisuu|työpaj|tapahtum|kysely|kiinnost|aihio|valmistel|alku|aluksi|keskeytt|jäi pois|toise|muun|edelli|molem|mål|event|workshop|aim/iu

export const check = defineCheck({
  id: 'counts/told-companies',
  family: 'counts',
  about: 'report',
  names: {
    fi: 'Yritysryhmän yritysten määrä tekstissä',
    sv: 'Antalet företag i gruppen i texten',
    en: 'Number of the group’s companies in the text',
  },
  messages: {
    differs: {
      fi: 'Tekstissä mukana on ”{subject}”, mutta hankkeen tiedoissa yrityksiä on {known}.',
      sv: 'Enligt texten deltar ”{subject}”, men enligt uppgifterna är företagen {known}.',
      en: 'The text says “{subject}” take part; the data have {known} companies.',
    },
  },
  *run(input) {
    const members = groupCompanies(input)
    if (members.length === 0) return
    const stayed = members.filter(({ leftOn }) => leftOn === null).length
    for (const sentence of textsOf(input).sentences) {
      if (!OF_GROUP.test(sentence.text) || OF_SOMETHING_ELSE.test(sentence.text)) continue
      const counts = countsIn(sentence.text).filter(({ counted }) => counted === 'companies')
      const [count] = counts
      if (count === undefined || counts.length > 1 || count.isRough) continue
      if (count.value === members.length || count.value === stayed) continue
      const where = textPlace(sentence, count.text)
      yield { severity: 'warning', message: 'differs', subject: count.text, values: { known: members.length }, where }
    }
  },
})
