import type { DecisionFinding } from '#domain/decision/finding.ts'
import type { Language } from '#domain/values/language.ts'
import { formatPercent, isBasisPoints } from '#domain/values/rate.ts'
import { formatFor } from '../../i18n/format.ts'
import { translatorOf } from '../../i18n/words.ts'
import { citationText, modelTitle } from './rule-text.ts'
import { categoryWords } from './words/category-words.ts'
import { findingWords } from './words/finding-words.ts'

/** A finding as a sentence, amounts to the cent. */
export function findingText(finding: DecisionFinding, language: Language): string {
  const t = translatorOf(findingWords, language)
  if (finding.code === 'missing') return t(`missing.${finding.what}`)
  if (finding.code === 'source_incomplete') return t('source_incomplete', { row: finding.index + 1 })
  const values = valuesOf(finding, language)
  if (finding.code !== 'model') return t(finding.code, values)
  return `${t(finding.reason, values)} ${t('source', { citation: citationText(finding.citation) })}`
}

/** Every value that a sentence may name, in words; `''` for those that the finding does not have. */
function valuesOf(finding: DecisionFinding, language: Language) {
  const format = formatFor(language)
  const facts: Readonly<Record<string, unknown>> = finding
  const money = (name: string) => {
    const amount = facts[name]
    return typeof amount === 'number' ? format.money(amount) : ''
  }
  const percent = (name: string) => {
    const rate = facts[name]
    return typeof rate === 'number' && isBasisPoints(rate) ? formatPercent(rate, language) : ''
  }
  return {
    sum: money('sum'),
    stated: money('stated'),
    derived: money('derived'),
    difference: money('difference'),
    excess: money('excess'),
    amount: money('amount'),
    net: money('net'),
    allowed: money('allowed'),
    support: money('support'),
    granted: money('granted'),
    publicMoney: money('publicMoney'),
    rate: percent('rate'),
    share: percent('share'),
    cap: percent('cap'),
    category: finding.code === 'computed_differs' ? translatorOf(categoryWords, language)(finding.category) : '',
    day: finding.code === 'valid_before_earlier' ? format.day(finding.earlier) : '',
    model: 'modelId' in finding && finding.modelId !== null ? modelTitle(finding.modelId) : '',
  }
}
