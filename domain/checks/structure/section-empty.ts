import { isEmptyNarrative } from '../../narrative/narrative.ts'
import { defineCheck } from '../define-check.ts'
import { plainText } from '../text/sentences.ts'
import { runsOf } from '../../narrative/narrative.ts'

/** What people write where they mean to come back. */
const PLACEHOLDER =
  /\?{3,}|_{4,}|\.{5,}|(?<!\p{L})(?:täydennä tähän|lorem ipsum|kirjoita tähän|skriv här|write here|t\.b\.d\.)(?!\p{L})/iu

export const check = defineCheck({
  id: 'structure/section-empty',
  family: 'structure',
  about: 'report',
  names: { fi: 'Pakolliset kohdat', sv: 'Obligatoriska punkter', en: 'Required sections' },
  messages: {
    empty: {
      fi: 'Kohta {subject} on tyhjä, ja lomake edellyttää sen.',
      sv: 'Punkten {subject} är tom, och blanketten kräver den.',
      en: 'Section {subject} is empty, and the form requires it.',
    },
    placeholder: {
      fi: 'Kohtaan {section} on jäänyt ”{subject}”.',
      sv: 'I punkten {section} står ännu ”{subject}”.',
      en: 'Section {section} still has “{subject}” in it.',
    },
    not_ready: {
      fi: 'Kohtaa {subject} ei ole merkitty valmiiksi.',
      sv: 'Punkten {subject} är inte markerad som färdig.',
      en: 'Section {subject} isn’t marked as ready.',
    },
  },
  *run({ form, report, texts }) {
    if (form === null) return
    const leftOut = new Set(report.settings.leftOut)
    const toSend = report.state !== 'draft'
    for (const { key, number, title, isOptional } of form.sections) {
      if (leftOut.has(key)) continue
      const text = texts[key]
      const subject = [number, title].filter((part) => part !== '').join(' ')
      const where = { kind: 'text', section: key, block: 0, quote: '' } as const
      if (text === undefined || isEmptyNarrative(text.narrative)) {
        // A draft is allowed to be unfinished; what is about to be sent is not.
        if (!isOptional) yield { severity: toSend ? 'error' : 'warning', message: 'empty', subject, where }
        continue
      }
      for (const [block, part] of text.narrative.entries()) {
        const found = PLACEHOLDER.exec(runsOf(part).map(plainText).join('\n'))
        if (found === null) continue
        const place = { ...where, block, quote: found[0] }
        yield {
          severity: 'warning',
          message: 'placeholder',
          subject: found[0],
          values: { section: subject },
          where: place,
        }
      }
      if (toSend && !text.isReady) yield { severity: 'note', message: 'not_ready', subject, where }
    }
  },
})
