import { descriptionIndicator } from '#domain/catalogue/indicators-2014.ts'
import type { DescriptionIndicatorKey } from '#domain/catalogue/indicators-2014.ts'
import { fundOfObjective, priorityAxis, specificObjective } from '#domain/catalogue/programmes-2014.ts'
import { equalityQuestions, sustainabilityCriteria } from '#domain/project/description.ts'
import type {
  Applicant,
  Contact,
  DescriptionIndicator,
  EqualityAnswer,
  IndicatorValue,
  ProjectDescription,
  PublicFunding,
  SustainabilityCriterion,
  SustainabilityScore,
} from '#domain/project/description.ts'
import { cents } from '#domain/values/money.ts'

/** The invented organisation whose projects `init --sample` puts into a new workspace. */
export const sinivaara: Applicant = {
  name: 'Sinivaaran Kehitys Oy',
  organisationType: 'Mikroyritys',
  businessId: '9990101-9',
  street: 'Sahatie 4 B',
  phone: '0400 000 100',
  postalCode: '89990',
  city: 'Sinivaara',
  website: 'https://www.sinivaarankehitys.example',
}

/** An employee of the sample organisation; `extension` closes the phone number. */
export function employee(name: string, position: string, extension: number): Contact {
  const [first = '', last = ''] = name.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').split(' ')
  return { name, position, email: `${first}.${last}@sinivaarankehitys.example`, phone: `0400 000 ${extension}` }
}

/** Fund, priority axis and specific objective. Throws RangeError for an objective that the catalogue lacks. */
export function programmeOf(objectiveCode: string): Pick<ProjectDescription, 'fund' | 'axis' | 'objective'> {
  const objective = specificObjective(objectiveCode)
  const axis = priorityAxis(objective?.axisCode ?? '')
  const fund = fundOfObjective(objectiveCode)
  if (!objective || !axis || !fund) throw new RangeError(`no specific objective ${objectiveCode}`)
  return {
    fund,
    axis: { code: axis.code, name: axis.fi.text },
    objective: { code: objective.code, name: objective.fi.text },
  }
}

const amount = (euros: number | null) => (euros === null ? null : cents(euros * 100))

/** Whole euros; `null` = the amount is not known yet. */
export function publicFunding(euros: Readonly<Record<keyof PublicFunding, number | null>>): PublicFunding {
  return {
    grantedEuState: amount(euros.grantedEuState),
    realisedEuState: amount(euros.realisedEuState),
    plannedPublic: amount(euros.plannedPublic),
    realisedPublic: amount(euros.realisedPublic),
  }
}

/** Whole numbers; of the second one in a pair it is said how many are women's. */
export type Count = number | readonly [total: number, women: number]

/** `realised: null` = the page has no realised line. */
export function indicator(key: DescriptionIndicatorKey, planned: Count, realised: Count | null): DescriptionIndicator {
  const heading = descriptionIndicator(key)?.heading.fi ?? key
  return { key, heading, planned: hundredths(planned), realised: realised === null ? null : hundredths(realised) }
}

function hundredths(count: Count): IndicatorValue {
  const [total, women] = typeof count === 'number' ? [count, null] : count
  return { total: total * 100, women: women === null ? null : women * 100 }
}

/** Answers to the three questions of 8.1 in their order. */
export function equalityAnswers(...answers: readonly [Answer, Answer, Answer]): EqualityAnswer[] {
  return equalityQuestions.map((question, index) => {
    const [answer, comment = ''] = answers[index] ?? [null]
    return { question, answer, comment }
  })
}

type Answer = readonly [answer: 'yes' | 'no' | null, comment?: string]
type Score = readonly [direct: number, indirect: number, comment?: string]

/** The fifteen criteria of 8.2; those that are not named have no effect: 0 0. */
export function scores(named: Readonly<Partial<Record<SustainabilityCriterion, Score>>>): SustainabilityScore[] {
  return sustainabilityCriteria.map((criterion) => {
    const [direct, indirect, comment = ''] = named[criterion] ?? [0, 0]
    return { criterion, direct, indirect, comment }
  })
}
