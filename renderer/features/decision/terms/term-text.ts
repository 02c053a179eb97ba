import type { TermField } from '#domain/decision/compare.ts'
import type { DecisionTerms } from '#domain/decision/decision.ts'
import type { Language } from '#domain/values/language.ts'
import { formatPercent } from '#domain/values/rate.ts'
import { formatFor } from '../../../i18n/format.ts'
import { translatorOf } from '../../../i18n/words.ts'
import { termWords } from '../words/term-words.ts'

/** A field of the decision as people read it; `''` for what is not told. */
export function termText(terms: DecisionTerms, field: TermField, language: Language): string {
  const t = translatorOf(termWords, language)
  const format = formatFor(language)
  switch (field) {
    case 'number':
    case 'conditions':
      return terms[field]
    case 'decidedOn':
    case 'validFrom':
      return format.day(terms[field])
    case 'supportRate':
    case 'publicCap':
    case 'overrunRate': {
      const rate = terms[field]
      return rate === null ? '' : formatPercent(rate, language)
    }
    case 'granted':
    case 'totalCost':
    case 'income':
    case 'overrunAmount':
      return format.money(terms[field])
    default:
      return t(terms[field])
  }
}
