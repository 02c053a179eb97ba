import type { IndicatorSummary, OrganisationChoice, ResultFields } from '#contract/index.ts'
import { GENDERS, JOB_PLACES, SIZE_CLASSES } from '#domain/indicators/indicator-type.ts'
import { resultProblem } from '#domain/indicators/result-row.ts'
import { recognisesIdentityCode } from '#domain/participants/identity-code.ts'
import { asDay } from '#domain/values/day.ts'
import { parseFinnishDay } from '#domain/values/day-text.ts'
import { parseDecimal, unitsAtScale } from '#domain/values/numbers.ts'

/** A row as it is typed. */
export interface ResultDraft {
  readonly day: string
  readonly amount: string
  readonly counted: string
  readonly evidence: string
  readonly organisation: string
  readonly personKey: string
  readonly gender: string
  readonly ageBand: string
  readonly sizeClass: string
  readonly foundedByWomen: boolean
  readonly jobPlace: string
}

export const emptyResultDraft: ResultDraft = {
  day: '',
  amount: '1',
  counted: '',
  evidence: '',
  organisation: '',
  personKey: '',
  gender: '',
  ageBand: '',
  sizeClass: '',
  foundedByWomen: false,
  jobPlace: '',
}

export type ResultProblemCode =
  | 'day'
  | 'amount'
  | 'empty'
  | 'only_one'
  | 'missing'
  | 'other_jobs.company'
  | 'other_jobs.project'
  | 'organisation'
  | 'gender'
  | 'identity_code'
export type ResultProblems = Readonly<Partial<Record<keyof ResultDraft, ResultProblemCode>>>

export type ReadResult =
  | { readonly ok: true; readonly fields: ResultFields }
  | { readonly ok: false; readonly problems: ResultProblems }

export interface DraftContext {
  readonly summary: Pick<IndicatorSummary, 'counting' | 'jobPlace'>
  readonly organisations: readonly OrganisationChoice[]
}

/** Reads what was typed for an indicator; each problem is told at its field. */
export function readResultDraft(draft: ResultDraft, { summary, organisations }: DraftContext): ReadResult {
  const day = parseFinnishDay(draft.day)
  const amount = parseDecimal(draft.amount, { maxDecimals: 2 })
  const hundredths = amount.ok ? unitsAtScale(amount.value, 2) : undefined
  const organisationId = organisationOf(draft.organisation, organisations)
  const problems: { -readonly [Field in keyof ResultDraft]?: ResultProblemCode } = {}
  if (!day.ok) problems.day = 'day'
  if (hundredths === undefined) problems.amount = 'amount'
  if (organisationId === undefined) problems.organisation = 'organisation'
  for (const field of ['counted', 'evidence', 'personKey'] as const) {
    if (recognisesIdentityCode(draft[field])) problems[field] = 'identity_code'
  }
  const fields = {
    day: asDay(day.ok ? day.value : '2000-01-01'),
    amount: hundredths ?? 100,
    counted: draft.counted.trim(),
    evidence: draft.evidence.trim(),
    organisationId: organisationId ?? null,
    personKey: draft.personKey.trim() === '' ? null : draft.personKey.trim(),
    gender: GENDERS.find((each) => each === draft.gender) ?? null,
    ageBand: draft.ageBand === '' ? null : draft.ageBand,
    sizeClass: SIZE_CLASSES.find((each) => each === draft.sizeClass) ?? null,
    foundedByWomen: draft.foundedByWomen,
    jobPlace: summary.counting === 'jobs' ? (JOB_PLACES.find((each) => each === draft.jobPlace) ?? null) : null,
  }
  const problem = resultProblem(fields, summary)
  if (problem !== null && problems[problem.field] === undefined) {
    problems[problem.field] =
      problem.code === 'other_jobs' ? `other_jobs.${summary.jobPlace ?? 'company'}` : problem.code
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, fields }
}

/** The organisation of just that name or number; `null` for none, `undefined` when the register has no such one. */
export function organisationOf(text: string, organisations: readonly OrganisationChoice[]): string | null | undefined {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return null
  return organisations.find(({ name, businessId }) => name.toLowerCase() === wanted || businessId === text.trim())?.id
}

/** Words of gender that lists have, in the three languages. */
const genderWords: Readonly<Record<string, string>> = {
  nainen: 'women',
  naisia: 'women',
  n: 'women',
  kvinna: 'women',
  woman: 'women',
  female: 'women',
  mies: 'men',
  m: 'men',
  man: 'men',
  male: 'men',
  muu: 'nonBinary',
  muunsukupuolinen: 'nonBinary',
  'icke-binär': 'nonBinary',
  'non-binary': 'nonBinary',
}

/** A pasted line: day, amount, what was counted, evidence, company or key, gender. */
export function draftOfLine(
  cells: readonly string[],
  { counting, jobPlace }: DraftContext['summary'],
): ResultDraft & { readonly badGender: boolean } {
  const [day = '', amount = '', counted = '', evidence = '', who = '', gender = ''] = cells.map((cell) => cell.trim())
  const known = genderWords[gender.toLowerCase()]
  return {
    ...emptyResultDraft,
    day,
    amount: amount === '' ? '1' : amount,
    counted,
    evidence,
    organisation: counting === 'persons' ? '' : who,
    personKey: counting === 'persons' ? who : '',
    gender: known ?? '',
    jobPlace: jobPlace ?? '',
    badGender: gender !== '' && known === undefined,
  }
}
