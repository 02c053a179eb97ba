import type { BudgetStatus, BudgetStatusLine } from '#contract/index.ts'
import type { Language } from '#domain/values/language.ts'
import { basisPoints, formatPercent } from '#domain/values/rate.ts'
import { formatFor } from '../../i18n/format.ts'
import { translatorOf } from '../../i18n/words.ts'
import { shareOf, wholePercent } from '../project/funding/share.ts'
import { lineName } from './line-name.ts'
import { budgetWords } from './words.ts'

export interface RiskText {
  readonly level: 'danger' | 'warning' | 'info'
  readonly key: string
  readonly text: string
}

/** Below this part of a line, money left over is no news. */
const smallestUnused = 500

/** What may go wrong with the money, in sentences: overruns first, then what would be left unused. */
export function riskTexts(status: BudgetStatus, language: Language): readonly RiskText[] {
  const t = translatorOf(budgetWords, language)
  const money = (amount: number) => formatFor(language).money(amount)
  const { total, lines } = status
  const whole = total.approved > 0 ? totalTexts() : []
  const texts = [...overruns(), ...whole, ...unused()]
  return texts.length > 0 || total.approved === 0 ? texts : [{ level: 'info', key: 'none', text: t('risk.none') }]

  function overruns(): RiskText[] {
    return lines.flatMap((line): RiskText[] => {
      // What is in the books already is certain; what is still to come only shows in the table.
      const over = line.risk === 'overspent' ? line.spent - line.approved : line.overrun
      const values = { line: nameOf(line), amount: money(over), percent: partOf(over, line.approved) }
      if (line.risk === 'line_not_approved') {
        const amount = money(line.forecast)
        return [{ level: 'danger', key: line.line, text: t('risk.line_not_approved', { line: nameOf(line), amount }) }]
      }
      if (line.risk !== 'overspent' && line.risk !== 'will_overrun') return []
      return [
        {
          level: 'danger',
          key: line.line,
          text: [t(`risk.${line.risk}`, values), toleranceText(line)].join(' ').trim(),
        },
      ]
    })
  }

  function toleranceText({ tolerance, overrun }: BudgetStatusLine): string {
    if (tolerance === null || tolerance === 0) return ''
    return t(overrun <= tolerance ? 'risk.within' : 'risk.beyond', { amount: money(tolerance) })
  }

  function totalTexts(): RiskText[] {
    if (total.overrun > 0) {
      const values = { amount: money(total.overrun), percent: partOf(total.overrun, total.approved) }
      return [{ level: 'danger', key: 'total', text: t('risk.total.overrun', values) }]
    }
    if (total.unused === 0) return []
    const values = { amount: money(total.unused), percent: partOf(total.unused, total.approved) }
    return [{ level: 'warning', key: 'total', text: t('risk.total.unused', values) }]
  }

  function unused(): RiskText[] {
    return lines.flatMap((line): RiskText[] => {
      const share = shareOf(line.unused, line.approved)
      if (line.risk !== 'will_be_unused' || share === null || share < smallestUnused) return []
      const values = { line: nameOf(line), amount: money(line.unused), percent: partOf(line.unused, line.approved) }
      return [{ level: 'info', key: `unused-${line.line}`, text: t('risk.will_be_unused', values) }]
    })
  }

  function nameOf({ line }: BudgetStatusLine): string {
    return lineName(line, status.regime, language)
  }

  function partOf(part: number, of: number): string {
    const share = shareOf(part, of)
    return share === null ? '–' : formatPercent(basisPoints(wholePercent(share) * 100), language)
  }
}
