import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'
import { referencesIn } from '../text/references.ts'
import { textsOf } from '../text/texts-of.ts'

export const check = defineCheck({
  id: 'structure/attachments',
  family: 'structure',
  about: 'report',
  names: { fi: 'Liitteet', sv: 'Bilagor', en: 'Attachments' },
  messages: {
    not_referenced: {
      fi: 'Liitteeseen {number} ”{subject}” ei viitata tekstissä.',
      sv: 'Texten hänvisar inte till bilaga {number} ”{subject}”.',
      en: 'The text doesn’t refer to attachment {number} “{subject}”.',
    },
  },
  *run(input) {
    const { passages } = textsOf(input)
    if (passages.length === 0 || input.outline === null) return
    // Only a plan has its list of attachments printed with numbers.
    if (!input.outline.texts.some(({ text }) => input.plan.attachment.some(({ name }) => text.includes(name)))) return
    const numbers = new Set(
      passages.flatMap(({ text }) =>
        referencesIn(text)
          .filter(({ kind }) => kind === 'attachment')
          .map(({ number }) => number),
      ),
    )
    for (const [index, { id, name }] of input.plan.attachment.entries()) {
      const number = String(index + 1)
      const isNamed = name !== '' && passages.some(({ text }) => text.includes(name))
      if (numbers.has(number) || isNamed) continue
      yield {
        severity: 'note',
        message: 'not_referenced',
        subject: name,
        values: { number },
        where: inArea('plan', id),
      }
    }
  },
})
