import type { RowFact, RowFacts } from '#domain/ledger/row-facts.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'

/** Yes or no as a choice of a list has it. */
export type Answer = 'yes' | 'no' | null

/** Facts as fields edit them: yes and no as choices, numbers plain. */
export type FactFields = {
  readonly [F in RowFact]: boolean extends RowFacts[F]
    ? Answer
    : number extends RowFacts[F]
      ? number | null
      : FieldOf<F>
}
type FieldOf<F extends RowFact> = RowFacts[F] extends number | null ? number | null : RowFacts[F]

const toAnswer = (told: boolean | null): Answer => (told === null ? null : told ? 'yes' : 'no')
const toTold = (answer: Answer) => (answer === null ? null : answer === 'yes')

export function fieldsOf(facts: RowFacts): FactFields {
  return {
    contractCents: facts.contractCents,
    enoughTenders: toAnswer(facts.enoughTenders),
    priceEvidence: toAnswer(facts.priceEvidence),
    artificiallySplit: toAnswer(facts.artificiallySplit),
    relatedSeller: toAnswer(facts.relatedSeller),
    outsideTenders: toAnswer(facts.outsideTenders),
    workShare: facts.workShare,
    withinNormalPay: toAnswer(facts.withinNormalPay),
    jobDescription: toAnswer(facts.jobDescription),
    hiredForProject: toAnswer(facts.hiredForProject),
    personMonths: facts.personMonths,
    openRecruitment: toAnswer(facts.openRecruitment),
    kilometres: facts.kilometres,
    withinTravelRules: toAnswer(facts.withinTravelRules),
    deviceHadAid: toAnswer(facts.deviceHadAid),
    deviceWithinValue: toAnswer(facts.deviceWithinValue),
    deviceJustified: toAnswer(facts.deviceJustified),
    deviceYears: facts.deviceYears,
    groupScope: facts.groupScope,
  }
}

type Plain = Readonly<Record<string, string | number | boolean | null>>

/** Edited fields as the contract takes them. */
export function factsOut(fields: Partial<FactFields>): Plain {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value === 'yes' || value === 'no' ? toTold(value) : value]),
  )
}

/** Edited fields as the rules take them; numbers come from parsers that keep to their ranges. */
export function factsIn(fields: Partial<FactFields>): Partial<RowFacts> {
  const { contractCents, workShare } = fields
  return {
    ...factsOut(fields),
    ...(contractCents === undefined ? {} : { contractCents: contractCents === null ? null : cents(contractCents) }),
    ...(workShare === undefined ? {} : { workShare: workShare === null ? null : basisPoints(workShare) }),
  }
}
