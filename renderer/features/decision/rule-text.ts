import { costModel } from '#domain/cost-models/catalogue.ts'
import type { ModelParameter } from '#domain/decision/models.ts'
import type { Citation } from '#domain/rules/citation.ts'
import type { ParameterUnit } from '#domain/rules/rule.ts'
import type { Language } from '#domain/values/language.ts'
import { basisPoints, formatPercent } from '#domain/values/rate.ts'
import { formatFor } from '../../i18n/format.ts'

/** `VNA 866/2021 8 §`. */
export function citationText({ act, article }: Citation): string {
  return article === null ? act : `${act} ${article}`
}

/** The model's name in the field's own language, Finnish; its id when this program does not know it. */
export function modelTitle(modelId: string): string {
  return costModel(modelId)?.rule.titleFi ?? modelId
}

/** A figure of a rule with its unit. */
export function figureText(value: number, unit: ParameterUnit, language: Language): string {
  const format = formatFor(language)
  if (unit === 'basisPoints') return formatPercent(basisPoints(value), language)
  return unit === 'cents' ? format.money(value) : format.count(value)
}

/** In a rule, a limit of zero does not exist. */
export function isNoLimit({ name, value }: Pick<ModelParameter, 'name' | 'value'>): boolean {
  return value === 0 && name !== 'rate' && name !== 'sideCosts'
}
