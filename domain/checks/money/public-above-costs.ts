import { isPublicShare } from '../../claims/claim-shares.ts'
import { costDouble } from '../../eligible-costs/funding-rules.ts'
import { ACTS } from '../../rules/acts.ts'
import { cite } from '../../rules/citation.ts'
import type { ReportSource } from '../../report/report-input.ts'
import { subtractCents, sumCents } from '../../values/money.ts'
import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'
import { decisionOf } from '../shared/project-state.ts'

/** A cent of rounding is no support. */
const TOLERANCE = 1

/**
 * Support and other public money together pay at most the accepted costs: no cost is paid twice (C-DOUBLE: VNA 866/2021
 * 24 § 7, VNA 617/2023 29 § 7 and 30 §, CPR 1303/2013 art. 65(11)). Work in kind is a cost that nobody pays, so that it
 * comes off first (CPR 1303/2013 art. 69(1)(a)). Of state grants no such rule has been read.
 */
export const check = defineCheck({
  id: 'money/public-above-costs',
  family: 'money',
  about: 'data',
  names: {
    fi: 'Julkinen rahoitus enintään kustannukset',
    sv: 'Offentlig finansiering högst kostnaderna',
    en: 'Public funding within the costs',
  },
  messages: {
    above: {
      fi: 'Maksatushakemuksissa on julkista rahoitusta {publicMoney}, mutta hyväksyttyjä nettokustannuksia {costs}: {excess} on liikaa.',
      sv: 'I utbetalningsansökningarna finns {publicMoney} offentlig finansiering men {costs} godkända nettokostnader: {excess} är för mycket.',
      en: 'The claims have {publicMoney} of public funding, but {costs} of accepted net costs: {excess} is too much.',
    },
    above_in_kind: {
      fi: 'Maksatushakemuksissa on julkista rahoitusta {publicMoney}, mutta hyväksyttyjä nettokustannuksia ilman vastikkeetonta työtä ({inKind}) {costs}: {excess} on liikaa.',
      sv: 'I utbetalningsansökningarna finns {publicMoney} offentlig finansiering men {costs} godkända nettokostnader utan arbete utan ersättning ({inKind}): {excess} är för mycket.',
      en: 'The claims have {publicMoney} of public funding, but {costs} of accepted net costs without work in kind ({inKind}): {excess} is too much.',
    },
  },
  *run(input) {
    const { claims, money, project } = input
    const rule = costDouble.rows[project.regime]
    if (rule === undefined || claims.length === 0) return
    const others = money.sources.filter((source) => isPublicShare(source) && !isInSupport(source, input))
    const publicMoney = sumCents([
      ...claims.map(({ decidedSupport, claimedSupport }) => decidedSupport ?? claimedSupport),
      ...others.map(({ total }) => total),
    ])
    const inKind = sumCents(money.sources.filter(({ source }) => source === 'in_kind').map(({ total }) => total))
    const accepted = subtractCents(sumCents(claims.map(({ claimedNet }) => claimedNet)), money.rejected.total)
    const costs = subtractCents(accepted, inKind)
    const excess = subtractCents(publicMoney, costs)
    if (excess <= TOLERANCE) return
    const values = { publicMoney: { cents: publicMoney }, costs: { cents: costs }, excess: { cents: excess } }
    const { citation, certainty } = rule
    const place = { severity: 'error', subject: '', certainty, where: inArea('claims', null, 'totals') } as const
    if (inKind === 0) yield { message: 'above', values, citation, ...place }
    else {
      const is2014 = project.regime === 'SF14' || project.regime === 'RUR14'
      const source = is2014 ? cite(ACTS.cpr2013, 'art. 69(1)(a)') : citation
      yield { message: 'above_in_kind', values: { ...values, inKind: { cents: inKind } }, citation: source, ...place }
    }
  },
})

/** Money of the EU and the state that the claims’ support already has in it; a source outside of the plan is none. */
function isInSupport({ id, source }: ReportSource, input: CheckInput): boolean {
  return source === 'support' || decisionOf(input)?.sources.find((row) => row.id === id)?.inSupport === true
}
