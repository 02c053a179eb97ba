import type { ClaimState } from '#domain/claims/claim-state.ts'
import type { RiskState, WorkState } from '#domain/plan/plan.ts'
import type { Fund } from '#domain/rules/regime.ts'

/** Words that reports of all funders share. `{…}` is filled in; `{table}` and `{figure}` become references. */
export interface ReportWords {
  /** That headings and labels are a translation; `''` in the funder's own language. */
  translated: string
  draft: string
  contents: string
  notWritten: string
  wholeProject: string
  total: string

  basics: string
  implementer: string
  businessId: string
  address: string
  contact: string
  partners: string
  name: string
  code: string
  authority: string
  fund: string
  funds: Readonly<Record<Fund, string>>
  projectPeriod: string
  reportPeriod: string
  decision: string
  /** `{number}`, `{day}`. */
  decisionOn: string
  granted: string
  notKnown: string

  /** Lines of the title page: `{name}`, `{code}`, `{share}`. */
  titleImplementer: string
  titleName: string
  titleCode: string
  titleAuthority: string
  titleShare: string

  costs: string
  costsIntro: string
  category: string
  approved: string
  ofPeriod: string
  realised: string
  left: string
  income: string
  net: string
  rejected: string
  computed: Readonly<Record<'staff_side_costs' | 'flat_rate_staff' | 'flat_rate', string>>
  costsNone: string
  inKind: string

  funding: string
  fundingIntro: string
  source: string
  planned: string
  share: string
  fundingNote: string
  /** As `fundingNote`, when the claim that goes with the report is counted. */
  fundingNow: string
  /** Before the first claim, when companies have paid. */
  fundingPaid: string
  fundingNone: string

  claims: string
  claimsIntro: string
  claim: string
  claimLast: string
  claimPeriod: string
  claimState: string
  claimStates: Readonly<Record<ClaimState, string>>
  claimNet: string
  claimSupport: string
  claimDecided: string
  claimPaid: string
  claimsNone: string

  people: string
  peopleIntro: string
  role: string
  noRole: string
  plannedMonths: string
  hours: string
  realisedMonths: string
  allocations: string
  allocationsIntro: string
  workShare: string
  workPeriod: string
  peopleMethod: string
  peopleNone: string

  indicators: string
  indicatorsIntro: string
  indicator: string
  unit: string
  target: string
  cumulative: string
  ofTarget: string
  women: string
  unverified: string
  indicatorsNone: string

  events: string
  eventsIntro: string
  day: string
  event: string
  place: string
  online: string
  attendances: string
  organisations: string
  /** `{persons}`, `{organisations}`, `{companies}`. */
  eventsOnce: string
  /** `{organisations}`, `{companies}`, `{attendances}`. */
  eventsWithoutPersons: string
  /** `{count}`. */
  eventsAnonymous: string
  eventsNone: string

  companies: string
  companiesIntro: string
  company: string
  municipality: string
  companyRole: string
  joined: string
  agreed: string
  paid: string
  companiesNone: string

  goals: string
  goalsIntro: string
  goal: string
  measure: string
  baseline: string
  wanted: string
  state: string
  states: Readonly<Record<WorkState, string>>
  goalsNone: string

  actions: string
  actionsIntro: string
  action: string
  time: string
  responsible: string
  actionStates: Readonly<Record<WorkState, string>>
  actionsNone: string

  schedule: string
  scheduleIntro: string
  scheduleAlt: string
  milestones: string
  milestonesIntro: string
  milestone: string
  scheduleNone: string

  results: string
  resultsIntro: string
  result: string
  benefits: string

  risks: string
  risksIntro: string
  risk: string
  measures: string
  riskOwner: string
  riskStates: Readonly<Record<RiskState, string>>
  risksNone: string

  organisation: string
  organisationIntro: string
  body: string
  task: string
  members: string

  attachmentsNone: string

  signatures: string
  signer: string
  placeAndDay: string
}
