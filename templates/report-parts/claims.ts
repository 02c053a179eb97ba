import type { ReportClaim } from '#domain/report/report-input.ts'
import { formatDay } from '#domain/values/day.ts'
import { sumCents } from '#domain/values/money.ts'
import type { Block, Cell, Table } from '../engine/model.ts'
import { sentence, small } from '../page-text.ts'
import { cell } from '../people-page.ts'
import { columns, heads, moneyCell } from '../table-cells.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'
import { timeText } from './time-text.ts'

export const CLAIMS_ID = 'taulukko-maksatukset'

/** Claims in force: period, state, what was claimed, decided and paid. */
export function claimsTable(page: ReportPage): Block[] {
  const { input, words, language } = page
  const { claims } = input
  if (claims.length === 0) return [small(words.claimsNone)]
  const ids = claims.map(({ id }) => id)
  const sum = (of: 'claimedNet' | 'claimedSupport' | 'paid') =>
    moneyCell(sumCents(claims.map((claim) => claim[of])), language, from('claims', ids, of))
  const decided = sumCents(claims.flatMap(({ decidedSupport }) => decidedSupport ?? []))
  const table: Table = {
    kind: 'table',
    id: CLAIMS_ID,
    caption: words.claims,
    density: 'compact',
    columns: columns([1.3, 2.2, 1.9, 1.9, 1.8, 1.8, 1.8], 3),
    headerRows: heads([
      words.claim,
      words.claimPeriod,
      words.claimState,
      words.claimNet,
      words.claimSupport,
      words.claimDecided,
      words.claimPaid,
    ]),
    rows: claims.map((claim) => claimRow(page, claim)),
    footerRows: [
      [
        cell(words.total, { header: true, colSpan: 3 }),
        sum('claimedNet'),
        sum('claimedSupport'),
        moneyCell(decided, language, from('claims', ids, 'decidedSupport')),
        sum('paid'),
      ],
    ],
  }
  return [sentence(words.claimsIntro, table.id), table]
}

function claimRow({ words, language }: ReportPage, claim: ReportClaim): Cell[] {
  const { id, serial, isLast, period, state, sentOn, claimedNet, claimedSupport, decidedSupport, paid } = claim
  const source = (field: string) => from('claims', [id], field)
  const number = isLast ? `${serial}, ${words.claimLast}` : String(serial)
  const sent = sentOn === null ? '' : ` ${formatDay(sentOn, language)}`
  // The day on which it was sent tells nothing of one that was decided since.
  const shown = words.claimStates[state] + (state === 'sent' ? sent : '')
  return [
    cell(number, { header: true }, source('serial')),
    cell(timeText(period.start, period.end, language), {}, source('period_start')),
    cell(shown, {}, source('state')),
    moneyCell(claimedNet, language, source('claimed_net')),
    moneyCell(claimedSupport, language, source('claimed_support')),
    moneyCell(decidedSupport, language, source('decided_support')),
    moneyCell(paid, language, source('paid')),
  ]
}
