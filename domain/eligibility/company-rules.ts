import { AID_ACTS } from '../de-minimis/aid-acts.ts'
import { ACTS } from '../rules/acts.ts'
import { cite, euRegulationUrl } from '../rules/citation.ts'
import type { Citation } from '../rules/citation.ts'
import type { Regime } from '../rules/regime.ts'
import { rule } from '../rules/rule.ts'
import type { Certainty, RuleRow } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'
import type { Day } from '../values/day.ts'

const START = asDay('2014-01-01')
type Cited = readonly [Citation, Certainty]

function row(id: string, titleFi: string, [citation, certainty]: Cited): RuleRow<never> {
  return rule({ id, titleFi, validFrom: START, citation, certainty, parameters: {} })
}

/** Signed cooperation agreement of a group project (yhteistyösopimus); other projects have none. */
export function contractRule(regime: Regime): RuleRow<never> {
  const cited: Cited =
    regime === 'RUR14'
      ? [cite(ACTS.ruralAmendment2015, '2 § 9 kohta'), 'unverified']
      : [cite(ACTS.ruralProjects2023, '11 §'), 'unverified']
  return row('SF-CONTRACT', 'Allekirjoitettu ryhmäsopimus', cited)
}

/** Supported are companies in rural areas (maaseutualueet). */
export function areaRule(regime: Regime): RuleRow<never> {
  const cited: Cited =
    regime === 'RUR14' ? [cite(ACTS.rural2014, null), 'unverified'] : [cite(ACTS.rural2023, '8 §'), 'verified']
  return row('SF-AREA', 'Toimipaikka maaseutualueella', cited)
}

/** Sectors that the general act on de minimis aid leaves out. */
export function sectorRule(grantedOn: Day): RuleRow<never> {
  const act = grantedOn < '2024-01-01' ? AID_ACTS.general2013 : AID_ACTS.general2023
  return row('SF-SECTOR', 'Toimiala kuuluu asetuksen alaan', [cite(act, 'art. 1'), 'verified'])
}

const TAX: Readonly<Record<Regime, Cited>> = {
  SF14: [cite(ACTS.structural2014, null), 'unverified'],
  SF21: [cite(ACTS.financing2021, '8 §'), 'verified'],
  RUR14: [cite(ACTS.rural2014, null), 'unverified'],
  RUR23: [cite(ACTS.rural2023, '15 §'), 'verified'],
  STATE: [cite(ACTS.stateGrants, null), 'unverified'],
}

/** No essential defaults in taxes and social contributions. */
export function taxRule(regime: Regime): RuleRow<never> {
  return row('SF-TAX', 'Ei olennaisia vero- ja maksulaiminlyöntejä', TAX[regime])
}

const ERDF_2021 = { name: 'Reg. 2021/1058', url: euRegulationUrl(2021, 1058) }
const DIFFICULTY: Readonly<Record<Regime, Cited>> = {
  SF14: [cite(ACTS.structural2014, null), 'unverified'],
  SF21: [cite(ERDF_2021, 'art. 7(1)(d)'), 'verified'],
  RUR14: [cite(ACTS.rural2014, null), 'unverified'],
  RUR23: [cite(ACTS.rural2023, '15 § 4 kohta'), 'verified'],
  STATE: [cite(ACTS.stateGrants, null), 'unverified'],
}

/** Not an undertaking in difficulty; de minimis aid is left to the funder's own judgement. */
export function difficultyRule(regime: Regime): RuleRow<never> {
  return row('SF-DIFF', 'Ei vaikeuksissa oleva yritys', DIFFICULTY[regime])
}

const MONEY: Readonly<Record<Regime, Cited>> = {
  SF14: [cite(ACTS.eligibility2014, null), 'unverified'],
  SF21: [cite(ACTS.eligibility2021, '24 § 2 kohta'), 'verified'],
  RUR14: [cite(ACTS.ruralAmendment2017, '7 §'), 'verified'],
  RUR23: [cite(ACTS.ruralProjects2023, '8 §'), 'verified'],
  STATE: [cite(ACTS.stateGrants, null), 'unverified'],
}

/** The company's share is money, neither work nor goods. */
export function moneyRule(regime: Regime): RuleRow<never> {
  return row('SF-MONEY', 'Omarahoitus on rahaa', MONEY[regime])
}

const ORIGIN: Readonly<Record<Regime, Cited>> = {
  SF14: [cite(ACTS.eligibility2014, null), 'unverified'],
  SF21: [cite(ACTS.eligibility2021, '24 § 7 kohta'), 'verified'],
  RUR14: [cite(ACTS.ruralProjects2014, null), 'unverified'],
  RUR23: [cite(ACTS.ruralProjects2023, '29 § 7 kohta, 30 §'), 'verified'],
  STATE: [cite(ACTS.stateGrants, null), 'unverified'],
}

/** The company's share is private: no other public aid for the same cost. */
export function originRule(regime: Regime): RuleRow<never> {
  return row('SF-ORIGIN', 'Omarahoitus on yksityistä rahaa', ORIGIN[regime])
}

/** How old a company's statement may be before it is asked anew; no act tells it. */
export const STATEMENT_AGE_MONTHS = 12

/** Area, size and the group's agreement are asked in projects of the rural fund. */
export function isRural(regime: Regime): boolean {
  return regime === 'RUR14' || regime === 'RUR23'
}
