import { formatPeriod } from '#domain/values/period.ts'
import { basisPointsOf, formatPercent, ratio } from '#domain/values/rate.ts'
import { sumCents } from '#domain/values/money.ts'
import type { Inline, TitlePage } from '../engine/model.ts'
import { filled } from '../page-text.ts'
import { run } from '../people-page.ts'
import { from, ofProject } from './page.ts'
import type { ReportPage } from './page.ts'
import { publicityOf } from './publicity.ts'

/**
 * The title page: the fund's publicity, what the report is and of which days, who carried the project out and who
 * financed it. A publication of the rural fund names both and the Union's share on its title page
 * (viestintäohjeet 2014–2022); the other funds get the same lines.
 */
export function reportTitlePage(page: ReportPage, title: string, layout: TitlePage['layout']): TitlePage {
  const { input, language } = page
  const period = input.report.period ?? input.project.period
  return {
    layout,
    ...(page.input.project.regime !== 'STATE' && { emblem: 'eu' }),
    publicity: publicityOf(input.project, language).map(({ text }) => text),
    title,
    ...(period !== null && { subtitle: formatPeriod(period, language) }),
    lines: titleLines(page),
  }
}

function titleLines(page: ReportPage): Inline[][] {
  const { input, words } = page
  const { applicant, name, code, authority } = input.project.description
  const line = (text: string, value: string, column: string): Inline[][] =>
    value === '' ? [] : [[run(filled(text, { name: value, code: value }), ofProject(input, column))]]
  return [
    ...line(words.titleImplementer, applicant.name, 'applicant_name'),
    ...line(words.titleName, name, 'name'),
    ...line(words.titleCode, code, 'code'),
    ...line(words.titleAuthority, authority, 'authority'),
    ...unionShare(page),
  ]
}

/** What the Union pays of the planned money; not told where a decision has it in one sum with the state's. */
function unionShare({ input, words, language }: ReportPage): Inline[][] {
  const { sources } = input.money
  const own = sources.filter(({ source }) => source === 'eu')
  const all = sumCents(sources.map(({ planned }) => planned))
  if (own.length === 0 || all <= 0) return []
  const share = basisPointsOf(ratio(sumCents(own.map(({ planned }) => planned)), all), 'HALF_UP')
  const text = filled(words.titleShare, { share: formatPercent(share, language) })
  return [
    [
      run(
        text,
        from(
          'decision_sources',
          own.map(({ id }) => id),
          'share',
        ),
      ),
    ],
  ]
}
