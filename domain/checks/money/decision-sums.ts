import type { DecisionFinding } from '../../decision/finding.ts'
import { findingsOf } from '../../decision/findings.ts'
import type { FindingDraft } from '../define-check.ts'
import { defineCheck } from '../define-check.ts'
import { decisionOf } from '../shared/project-state.ts'
import { inArea } from '../shared/places.ts'

type Message =
  | 'total_differs'
  | 'income_above_costs'
  | 'underfunded'
  | 'overfunded'
  | 'over_100_percent'
  | 'two_residual_rows'
  | 'support_above_rate'
  | 'grant_above_rate'
  | 'public_above_cap'
  | 'grant_differs'
  | 'computed_differs'

/** What the figures of the decision say of each other (`domain/decision/findings.ts`). */
export const check = defineCheck<Message>({
  id: 'money/decision-sums',
  family: 'money',
  about: 'data',
  names: { fi: 'Päätöksen summat', sv: 'Beslutets summor', en: 'Sums of the decision' },
  messages: {
    total_differs: {
      fi: 'Päätöksen kokonaiskustannus on {stated}, mutta kustannuslajien summa {sum}.',
      sv: 'Beslutets totalkostnad är {stated}, men kostnadsslagens summa {sum}.',
      en: 'The decision’s total cost is {stated}, but the categories add up to {sum}.',
    },
    income_above_costs: {
      fi: 'Päätöksen tulot ovat {amount} suuremmat kuin kustannukset.',
      sv: 'Beslutets inkomster är {amount} större än kostnaderna.',
      en: 'The decision’s income is {amount} above the costs.',
    },
    underfunded: {
      fi: 'Rahoituslähteistä puuttuu {amount}: nettokustannus on {net}.',
      sv: 'Finansieringskällorna saknar {amount}: nettokostnaden är {net}.',
      en: 'The sources lack {amount}: the net cost is {net}.',
    },
    overfunded: {
      fi: 'Rahoituslähteissä on {amount} enemmän kuin nettokustannus {net}.',
      sv: 'Finansieringskällorna är {amount} större än nettokostnaden {net}.',
      en: 'The sources bring {amount} more than the net cost {net}.',
    },
    over_100_percent: {
      fi: 'Rahoituslähteiden osuudet ovat yhteensä {share}.',
      sv: 'Finansieringskällornas andelar är sammanlagt {share}.',
      en: 'The sources’ shares add up to {share}.',
    },
    two_residual_rows: {
      fi: 'Kaksi rahoituslähdettä saa sen, mikä muilta jää.',
      sv: 'Två finansieringskällor får det som de andra lämnar.',
      en: 'Two sources take what the others leave.',
    },
    support_above_rate: {
      fi: 'Rahoitussuunnitelman tuki {support} ylittää tukiprosentin {rate} mukaisen {allowed}: {excess} on katettava yksityisellä tai omalla rahalla.',
      sv: 'Finansieringsplanens stöd {support} överskrider {allowed}, som stödprocenten {rate} ger: {excess} ska täckas med privata eller egna medel.',
      en: 'The plan’s support {support} is above the {allowed} that the rate of {rate} allows: {excess} must come from private or own money.',
    },
    grant_above_rate: {
      fi: 'Myönnetty tuki {support} ylittää tukiprosentin {rate} mukaisen {allowed}: ero on {excess}.',
      sv: 'Det beviljade stödet {support} överskrider {allowed}, som stödprocenten {rate} ger: skillnaden är {excess}.',
      en: 'The granted support {support} is above the {allowed} that the rate of {rate} allows, by {excess}.',
    },
    public_above_cap: {
      fi: 'Julkista rahaa on {support}, mutta sitä saa olla enintään {rate} eli {allowed}: {excess} on oltava yksityistä.',
      sv: 'De offentliga medlen är {support}, men får vara högst {rate}, dvs. {allowed}: {excess} ska vara privat.',
      en: 'Public money is {support}, but may be at most {rate}, that is {allowed}: {excess} must be private.',
    },
    grant_differs: {
      fi: 'Myönnetty tuki on {granted}, mutta rahoitussuunnitelman tuki {support}.',
      sv: 'Det beviljade stödet är {granted}, men finansieringsplanens stöd {support}.',
      en: 'The granted support is {granted}, but the plan’s support {support}.',
    },
    computed_differs: {
      fi: 'Päätöksen laskennallinen erä on {stated}, mutta kustannusmalli antaa {derived}.',
      sv: 'Beslutets schablonpost är {stated}, men kostnadsmodellen ger {derived}.',
      en: 'The decision’s computed item is {stated}, but the cost model gives {derived}.',
    },
  },
  *run(input) {
    const decision = decisionOf(input)
    if (decision === null) return
    for (const finding of findingsOf(decision, input.decisions.slice(0, -1))) {
      const draft = draftOf(finding)
      if (draft !== null) yield { ...draft, subject: decision.number, where: inArea('decision', decision.id) }
    }
  },
})

type Draft = Pick<FindingDraft<Message>, 'severity' | 'message' | 'values'>
const money = (cents: number) => ({ cents })
const share = (basisPoints: number) => ({ basisPoints })

/** Sums that don't add up are errors; a figure that the decision sets otherwise than its model may well be meant. */
function draftOf(finding: DecisionFinding): Draft | null {
  switch (finding.code) {
    case 'total_differs':
      return { severity: 'error', message: finding.code, values: both(finding.stated, finding.sum) }
    case 'income_above_costs':
      return { severity: 'error', message: finding.code, values: { amount: money(finding.excess) } }
    case 'underfunded':
    case 'overfunded': {
      const values = { amount: money(finding.amount), net: money(finding.net) }
      return { severity: 'error', message: finding.code, values }
    }
    case 'over_100_percent':
      return { severity: 'error', message: finding.code, values: { share: share(finding.share) } }
    case 'two_residual_rows':
      return { severity: 'warning', message: finding.code }
    case 'support_above_rate':
      return { severity: 'error', message: finding.code, values: above(finding.support, finding.rate, finding) }
    case 'grant_above_rate':
      return { severity: 'error', message: finding.code, values: above(finding.granted, finding.rate, finding) }
    case 'public_above_cap':
      return { severity: 'error', message: finding.code, values: above(finding.publicMoney, finding.cap, finding) }
    case 'grant_differs': {
      const values = { granted: money(finding.granted), support: money(finding.support) }
      return { severity: 'warning', message: finding.code, values }
    }
    case 'computed_differs': {
      const values = { stated: money(finding.stated), derived: money(finding.derived) }
      return { severity: 'note', message: finding.code, values }
    }
    default:
      return null
  }
}

const both = (stated: number, sum: number) => ({ stated: money(stated), sum: money(sum) })

function above(support: number, rate: number, { allowed, excess }: { allowed: number; excess: number }) {
  return { support: money(support), rate: share(rate), allowed: money(allowed), excess: money(excess) }
}
