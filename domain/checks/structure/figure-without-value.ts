import { fieldOf, readField } from '../../report/data-fields.ts'
import { fieldKeysOf } from '../../report/fields-in-texts.ts'
import { defineCheck } from '../define-check.ts'

export const check = defineCheck({
  id: 'structure/figure-without-value',
  family: 'structure',
  about: 'report',
  names: { fi: 'Tekstin luku ilman arvoa', sv: 'Siffra utan värde i texten', en: 'A figure of a text without a value' },
  messages: {
    empty: {
      fi: 'Tekstissä on luku ”{subject}”, jolla ei ole arvoa. Kirjaa se tietoihin tai poista luku tekstistä.',
      sv: 'Texten har siffran ”{subject}”, som saknar värde. Anteckna den i uppgifterna eller ta bort den ur texten.',
      en: 'The text has the figure “{subject}”, which has no value. Enter it in the data or take it out of the text.',
    },
    gone: {
      fi: 'Tekstissä on luku, jonka tieto on poistettu. Poista luku tekstistä.',
      sv: 'Texten har en siffra vars uppgift har tagits bort. Ta bort siffran ur texten.',
      en: 'The text has a figure whose data was removed. Take it out of the text.',
    },
  },
  *run(input) {
    const { texts, report } = input
    for (const [section, { narrative }] of Object.entries(texts)) {
      if (report.settings.leftOut.includes(section)) continue
      for (const [block, part] of narrative.entries()) {
        for (const key of fieldKeysOf([part])) {
          if (readField(input, key) !== null) continue
          const name = fieldOf(input, key)?.names[report.language]
          const where = { kind: 'text', section, block, quote: '' } as const
          if (name === undefined) yield { severity: 'error', message: 'gone', subject: key, where }
          else yield { severity: 'error', message: 'empty', subject: name, where }
        }
      }
    }
  },
})
