import type { IndicatorLine } from '#domain/indicators/indicator-line.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import type { Block } from '../../engine/model.ts'
import { filled, paragraph } from '../../page-text.ts'
import { from } from '../page.ts'
import type { ReportPage } from '../page.ts'
import { claimOfReport } from './claim-of-report.ts'
import { structuralWords } from './words.ts'

/**
 * Indicators whose figure of the period is below zero: closed periods are only changed by a correcting form, which
 * allows negative values (seurantalomake, EURA 2007).
 */
export function correctedLines({ input }: Pick<ReportPage, 'input'>): readonly IndicatorLine[] {
  return input.report.period === null ? [] : input.indicators.filter(({ period }) => period < 0)
}

/** What was corrected; the first form can never be a correction, and says so. Nothing for a report without any. */
export function correctionBlocks(page: ReportPage): Block[] {
  const { language } = page
  const word = structuralWords(language)
  const lines = correctedLines(page)
  if (lines.length === 0) return []
  const isFirst = claimOfReport(page)?.serial === 1
  return [
    {
      kind: 'callout',
      title: word('typeCorrection'),
      blocks: [
        ...lines.map(({ id, code, names, decimals, period }) => {
          const value = decimals === 0 && period % 100 === 0 ? decimal(period / 100, 0) : decimal(period, 2)
          const name = [code, names[language]].filter((part) => part !== '').join(' ')
          const text = filled(word('correction'), { name, value: formatDecimal(value, language) })
          return paragraph(text, from('indicator_results', [id], 'amount'))
        }),
        ...(isFirst ? [paragraph(word('correctionFirst'))] : []),
      ],
    },
  ]
}
