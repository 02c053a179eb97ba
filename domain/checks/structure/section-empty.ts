import { isEmptyNarrative } from '../../narrative/narrative.ts'
import type { CheckedSection } from '../check.ts'
import type { FindingDraft } from '../define-check.ts'
import { defineCheck } from '../define-check.ts'
import type { FindingPlace, NamedPlace, Severity } from '../finding.ts'

/** Of a report just begun nearly every section is empty: one finding names them all. */
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
    empty_many: {
      fi: '{count} lomakkeen edellyttämää kohtaa on vielä tyhjinä: {subject}.',
      sv: '{count} punkter som blanketten kräver är ännu tomma: {subject}.',
      en: '{count} sections that the form requires are still empty: {subject}.',
    },
    not_ready: {
      fi: 'Kohtaa {subject} ei ole merkitty valmiiksi.',
      sv: 'Punkten {subject} är inte markerad som färdig.',
      en: 'Section {subject} isn’t marked as ready.',
    },
    not_ready_many: {
      fi: '{count} kohtaa ei ole merkitty valmiiksi: {subject}.',
      sv: '{count} punkter är inte markerade som färdiga: {subject}.',
      en: '{count} sections aren’t marked as ready: {subject}.',
    },
  },
  *run({ form, report, texts }) {
    if (form === null) return
    const leftOut = new Set(report.settings.leftOut)
    const sections = form.sections.filter(({ key }) => !leftOut.has(key))
    const isEmpty = ({ key }: CheckedSection) => isEmptyNarrative(texts[key]?.narrative ?? [])
    const empty = sections.filter((section) => !section.isOptional && isEmpty(section))
    // A draft is allowed to be unfinished; what is about to be sent is not.
    const toSend = report.state !== 'draft'
    yield* together(empty, ['empty', 'empty_many'], toSend ? 'error' : 'warning')
    if (!toSend) return
    const unready = sections.filter((section) => !isEmpty(section) && texts[section.key]?.isReady === false)
    yield* together(unready, ['not_ready', 'not_ready_many'], 'note')
  },
})

/** One finding about one section or about many. */
function* together<Message extends string>(
  sections: readonly CheckedSection[],
  [one, many]: readonly [Message, Message],
  severity: Severity,
): Iterable<FindingDraft<Message>> {
  const [first, ...others] = sections
  if (first === undefined) return
  const where = placeOf(first)
  if (others.length === 0) {
    yield { severity, message: one, subject: nameOf(first), where }
    return
  }
  const places = sections.map((section): NamedPlace => ({ name: shortName(section), where: placeOf(section) }))
  const values = { count: sections.length }
  yield { severity, message: many, subject: sections.map(nameOf).join('; '), values, where, places }
}

const placeOf = ({ key }: CheckedSection): FindingPlace => ({ kind: 'text', section: key, block: 0, quote: '' })
const nameOf = ({ number, title }: CheckedSection) => [number, title].filter((part) => part !== '').join(' ')
const shortName = ({ number, title }: CheckedSection) => (number === '' ? title : number)
