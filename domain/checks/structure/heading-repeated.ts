import { defineCheck } from '../define-check.ts'
import { passagesOf } from '../text/sentences.ts'

const bare = (text: string) =>
  text
    .toLocaleLowerCase('fi')
    .replace(/^(?:\d+(?:\.\d+)*\.?|[a-f]\))\s*/u, '')
    .replaceAll(/[\s.:]+/gu, ' ')
    .trim()

export const check = defineCheck({
  id: 'structure/heading-repeated',
  family: 'structure',
  about: 'report',
  names: {
    fi: 'Teksti toistaa otsikkonsa',
    sv: 'Texten upprepar sin rubrik',
    en: 'A text repeats its heading',
  },
  messages: {
    repeated: {
      fi: 'Kohdan teksti alkaa otsikolla ”{subject}”, joka tulee raporttiin jo lomakkeesta.',
      sv: 'Texten börjar med rubriken ”{subject}”, som redan finns på blanketten.',
      en: 'The text begins with the heading “{subject}”, which the form prints already.',
    },
  },
  *run({ form, report, texts }) {
    if (form === null) return
    for (const { key, title } of form.sections) {
      const own = report.settings.outline.find((each) => each.key === key)?.title ?? ''
      const heading = report.settings.headings[key] ?? (own === '' ? title : own)
      const [first] = passagesOf(key, texts[key]?.narrative ?? [])
      if (first === undefined || heading === '' || bare(first.text) !== bare(heading)) continue
      const where = { kind: 'text', section: key, block: first.block, quote: first.text } as const
      yield { severity: 'warning', message: 'repeated', subject: first.text, where }
    }
  },
})
