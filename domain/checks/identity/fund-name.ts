import type { Fund } from '../../rules/regime.ts'
import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** Stems of the names of the Union's funds that projects in Finland meet. */
const FUNDS: readonly { readonly name: string; readonly stem: RegExp; readonly funds: readonly Fund[] }[] = [
  { name: 'Euroopan aluekehitysrahasto', stem: /^aluekehitysrahasto/u, funds: ['EAKR'] },
  { name: 'Euroopan sosiaalirahasto', stem: /^sosiaalirahasto/u, funds: ['ESR', 'ESR+'] },
  {
    name: 'Euroopan maaseudun kehittämisen maatalousrahasto',
    stem: /^maaseudun kehittämisen maatalousrahasto/u,
    funds: ['EAFRD'],
  },
]
const OTHER_FUNDS =
  /^(?:maatalouden tukirahasto|meri-? ?(?:ja )?kalatalous|meri-, kalatalous|koheesiorahasto|strategisten investointien|globalisaatiorahasto|solidaarisuusrahasto|oikeudenmukaisen siirtymän|rakennerahasto|investointirahasto|puolustusrahasto|innovaatiorahasto|kalatalousrahasto)/u
const NAMED = /Euroopan (?:unionin )?((?:\p{Ll}+[ -]){0,4}\p{Ll}*rahasto)\p{L}*/gu

export const check = defineCheck({
  id: 'identity/fund-name',
  family: 'identity',
  about: 'report',
  names: { fi: 'Rahaston nimi', sv: 'Fondens namn', en: 'Name of the fund' },
  messages: {
    unknown: {
      fi: 'Rahastoa ”{subject}” ei ole. Tarkoitetaanko rahastoa {known}?',
      sv: 'Fonden ”{subject}” finns inte. Avses {known}?',
      en: 'There is no fund “{subject}”. Is {known} meant?',
    },
    other: {
      fi: 'Tekstissä hankkeen rahasto on ”{subject}”, mutta hankkeen tiedoissa {known}.',
      sv: 'Enligt texten är projektets fond ”{subject}”, men enligt uppgifterna {known}.',
      en: 'The text names “{subject}” as the project’s fund; the data say {known}.',
    },
  },
  *run(input) {
    const { fund } = input.project.description
    const own = FUNDS.find(({ funds }) => funds.includes(fund))
    for (const passage of textsOf(input).passages) {
      for (const match of passage.text.matchAll(NAMED)) {
        const [whole, name = ''] = match
        const known = FUNDS.find(({ stem }) => stem.test(name))
        const where = passagePlace(passage, whole)
        if (known === undefined && !OTHER_FUNDS.test(name)) {
          const values = { known: own?.name ?? FUNDS.map((each) => each.name).join(', ') }
          yield { severity: 'warning', message: 'unknown', subject: whole, values, where }
        }
        const isOwn = /hanketta rahoit|hankkeen rahoit|hankkeelle.*rahoitus/u.test(passage.text)
        if (known !== undefined && own !== undefined && known !== own && isOwn) {
          yield { severity: 'warning', message: 'other', subject: whole, values: { known: own.name }, where }
        }
      }
    }
  },
})
