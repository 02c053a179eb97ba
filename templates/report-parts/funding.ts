import { countsInReport, goesWithReport } from '#domain/report/claims-of-report.ts'
import type { ReportSource } from '#domain/report/report-input.ts'
import type { FundingSource } from '#domain/shares/funding-plan.ts'
import { sumCents } from '#domain/values/money.ts'
import { basisPointsOf, ratio } from '#domain/values/rate.ts'
import type { BasisPoints } from '#domain/values/rate.ts'
import type { Block, Cell, Table, ValueSource } from '../engine/model.ts'
import { fundingSourceNames } from '../funding-source-names.ts'
import { sentence, small } from '../page-text.ts'
import { cell } from '../people-page.ts'
import { columns, decimalsOfColumn, heads, moneyCell, percentCell } from '../table-cells.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'

export const FUNDING_ID = 'taulukko-rahoitus'

type SourceNames = Readonly<Record<FundingSource, string>>

/**
 * Money by source: planned, in the period (of an interim report), in all, and its share of all that came. A funder may
 * have names of its own for the sources.
 */
export function fundingTable(page: ReportPage, names: SourceNames = fundingSourceNames[page.language]): Block[] {
  const { input, words } = page
  const { sources } = input.money
  if (sources.length === 0) return [small(words.fundingNone)]
  const hasPeriod = input.report.period !== null
  const total = sumCents(sources.map((each) => each.total))
  const sum = {
    planned: sumCents(sources.map(({ planned }) => planned)),
    period: sumCents(sources.map(({ period }) => period)),
    total,
  }
  const claims = from(
    'claims',
    input.claims.map(({ id }) => id),
    'shares',
  )
  const decimals = decimalsOfColumn(sources.map((each) => shareOf(each.total, total)))
  const table: Table = {
    kind: 'table',
    id: FUNDING_ID,
    caption: words.funding,
    columns: columns(hasPeriod ? [3.4, 2, 2, 2, 1.6] : [3.4, 2, 2, 1.6], 1),
    headerRows: heads([
      words.source,
      words.planned,
      ...(hasPeriod ? [words.ofPeriod] : []),
      words.realised,
      words.share,
    ]),
    rows: sources.map((each) => {
      const planned = from('decision_sources', [each.id], 'amount_cents')
      return amountRow(page, sourceName(each, names), each, planned, claims, {
        rate: shareOf(each.total, total),
        decimals,
      })
    }),
    footerRows: [
      amountRow(
        page,
        words.total,
        sum,
        from(
          'decision_sources',
          sources.map(({ id }) => id),
          'amount_cents',
        ),
        claims,
        { rate: shareOf(total, total), decimals },
      ),
    ],
  }
  return [sentence(words.fundingIntro, table.id), table, small(noteOf(page))]
}

/** Where the realised money is taken from. */
function noteOf({ input: { claims, money, report }, words }: ReportPage): string {
  if (claims.some((claim) => goesWithReport(claim, report.period))) return words.fundingNow
  const isClaimed = claims.some((claim) => countsInReport(claim, report.period))
  return isClaimed || money.sources.every(({ total }) => total === 0) ? words.fundingNote : words.fundingPaid
}

/** `EU`, `Kunnat, Koivuniemen kunta`; a source that is called as its kind stands once. */
const sourceName = ({ source, name }: ReportSource, names: SourceNames): string =>
  name === '' || name === names[source] ? names[source] : `${names[source]}, ${name}`

/** Rounded to hundredths of a per cent; `null` while no money has come, or when money was paid back. */
function shareOf(part: number, whole: number): BasisPoints | null {
  return whole <= 0 || part < 0 ? null : basisPointsOf(ratio(part, whole), 'HALF_UP')
}

function amountRow(
  { input, language }: ReportPage,
  name: string,
  { planned, period, total }: Pick<ReportSource, 'planned' | 'period' | 'total'>,
  ofPlan: ValueSource,
  ofClaims: ValueSource,
  share: { readonly rate: BasisPoints | null; readonly decimals: 0 | 1 | 2 },
): Cell[] {
  return [
    cell(name, { header: true }),
    moneyCell(planned, language, ofPlan),
    ...(input.report.period === null ? [] : [moneyCell(period, language, ofClaims)]),
    moneyCell(total, language, ofClaims),
    percentCell(share.rate, language, ofClaims, share.decimals),
  ]
}
