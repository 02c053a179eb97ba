import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { passagePlace } from '../text/sentences.ts'
import { referencesIn } from '../text/references.ts'
import type { WrittenReference } from '../text/references.ts'
import { textsOf } from '../text/texts-of.ts'
import { IN_REPORT } from '../shared/places.ts'

/** Of another paper: `hankesuunnitelman taulukossa 3`, `asetuksen kohta 2`. */
const OF_ANOTHER =
  /(?:lain|asetuksen|oppaan|päätöksen|hakemuksen|suunnitelman|sopimuksen|ohjelman|raportin|lagens|förordningens|planens|beslutets|of the (?:act|plan|decision|guide))\s*$/iu

export const check = defineCheck({
  id: 'structure/dead-reference',
  family: 'structure',
  about: 'report',
  names: {
    fi: 'Viittaus, jolla ei ole kohdetta',
    sv: 'Hänvisning utan mål',
    en: 'A reference that leads nowhere',
  },
  messages: {
    live: {
      fi: 'Viittauksen kohde on poistettu tai jätetty pois raportista.',
      sv: 'Det som hänvisningen gäller har tagits bort eller utelämnats.',
      en: 'What the reference points at was removed or left out of the report.',
    },
    typed: {
      fi: 'Tekstissä viitataan: ”{subject}”, mutta sellaista ei ole raportissa.',
      sv: 'Texten hänvisar till ”{subject}”, men något sådant finns inte i rapporten.',
      en: 'The text refers to “{subject}”, but the report has none.',
    },
  },
  *run(input) {
    const { outline } = input
    if (outline === null) return
    for (const { target, printed } of outline.references) {
      if (printed === '') yield { severity: 'error', message: 'live', subject: target, where: IN_REPORT }
    }
    for (const passage of textsOf(input).passages) {
      for (const reference of referencesIn(passage.text)) {
        if (OF_ANOTHER.test(passage.text.slice(0, reference.start)) || isThere(input, reference)) continue
        const where = passagePlace(passage, reference.text)
        yield { severity: 'warning', message: 'typed', subject: reference.text, where }
      }
    }
  },
})

function isThere({ outline, plan, files, report }: CheckInput, { kind, number }: WrittenReference): boolean {
  switch (kind) {
    case 'table':
      return outline?.tables.some((each) => String(each.number) === number) ?? true
    case 'figure':
      return outline?.figures.some((each) => String(each.number) === number) ?? true
    case 'section': {
      const own = [...(outline?.headings ?? []), ...report.settings.outline]
      return own.some((each) => each.number.replace(/\.$/u, '') === number)
    }
    case 'attachment':
      return Number(number) <= Math.max(plan.attachment.length, files.length)
  }
  return kind satisfies never
}
