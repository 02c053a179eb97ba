import { runsOf } from '../../narrative/narrative.ts'
import { defineCheck } from '../define-check.ts'
import { plainText } from '../text/sentences.ts'

export const check = defineCheck({
  id: 'structure/section-too-long',
  family: 'structure',
  about: 'report',
  names: { fi: 'Kohdan enimmäispituus', sv: 'Punktens maximilängd', en: 'Longest length of a section' },
  messages: {
    too_long: {
      fi: 'Kohdassa {subject} on {length} merkkiä; rahoittaja ottaa vastaan enintään {limit}.',
      sv: 'Punkten {subject} har {length} tecken; finansiären tar emot högst {limit}.',
      en: 'Section {subject} has {length} characters; the funder takes at most {limit}.',
    },
  },
  *run({ form, report, texts }) {
    if (form === null) return
    for (const { key, number, title, limit } of form.sections) {
      const text = texts[key]
      if (limit === null || text === undefined || report.settings.leftOut.includes(key)) continue
      const length = [...text.narrative.flatMap(runsOf).map(plainText).join('\n')].length
      if (length <= limit) continue
      yield {
        severity: 'error',
        message: 'too_long',
        subject: [number, title].filter((part) => part !== '').join(' '),
        values: { length, limit },
        where: { kind: 'text', section: key, block: 0, quote: '' },
      }
    }
  },
})
