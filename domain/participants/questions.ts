/** The notices of a participant: of beginning (aloitusilmoitus) and of leaving (lopetusilmoitus). */
export type NoticeKind = 'start' | 'end'

export interface Question {
  readonly id: string
  readonly at: NoticeKind
  readonly answers: readonly string[]
  /** Of a special category (GDPR art. 9): may be declined, kept apart and sealed. */
  readonly isSensitive: boolean
}

/** "En halua vastata", the answer that every sensitive question has. */
export const DECLINED = 'declined'

const yesNo = ['yes', 'no'] as const
const ask = (id: string, answers: readonly string[]): Question => ({ id, at: 'start', answers, isSensitive: false })
const sensitive = (id: string): Question => ({ id, at: 'start', answers: [...yesNo, DECLINED], isSensitive: true })
const leaving: readonly Question[] = ['jobSearch', 'inEducation', 'qualification', 'employed'].map((id) => ({
  id,
  at: 'end',
  answers: yesNo,
  isSensitive: false,
}))

/**
 * ESF 2014–2020 (1304/2013, Annex I; CR01–CR04 on leaving): migrants and minorities, disability and other disadvantage
 * are sensitive. The household questions were deleted in 2018. The wording of the funder's form is unverified.
 */
const esf2014: readonly Question[] = [
  ask('employment', ['unemployedShort', 'unemployedLong', 'inactiveInEducation', 'inactiveOther', 'employed']),
  ask('education', ['isced12', 'isced34', 'isced58']),
  ask('homeless', yesNo),
  ask('rural', yesNo),
  sensitive('migrantOrMinority'),
  sensitive('disability'),
  sensitive('otherDisadvantage'),
  ...leaving,
]

/**
 * ESF+ 2021–2027 (2021/1057, Annex I). In Finland participants answer in EURA 2021 themselves and special categories
 * are not asked, so there are none here.
 */
const esf2021: readonly Question[] = [
  ask('employment', ['unemployedShort', 'unemployedLong', 'inactive', 'employed']),
  ask('education', ['isced02', 'isced34', 'isced58']),
  ask('thirdCountry', yesNo),
  ask('foreignBackground', yesNo),
  ask('homeless', yesNo),
  ask('rural', yesNo),
  ...leaving,
]

/** What the fund of a project asks of its participants; nothing for funds that have no participants' notices. */
export function questionsOf(fund: string): readonly Question[] {
  if (/^(ESR\+|ESF\+)/i.test(fund)) return esf2021
  return /^(ESR|ESF)/i.test(fund) ? esf2014 : []
}

export type Answers = Readonly<Record<string, string>>

export interface NoticeProblem {
  /** The question, or `gender` and `age` that every notice of beginning has. */
  readonly field: string
  readonly code: 'unanswered' | 'not_an_answer' | 'not_a_question'
}

/** Who begins, as the notice of beginning needs it. */
export interface Person {
  readonly gender: string | null
  readonly age: number | null
}

/**
 * What a notice lacks: each question that is not sensitive must be answered, or nothing of the person may be kept
 * (ESR Henkilö). A sensitive one may be left out, which says no more than declining.
 */
export function noticeProblems(
  fund: string,
  at: NoticeKind,
  { answers, special, person }: { answers: Answers; special: Answers; person: Person },
): readonly NoticeProblem[] {
  const asked = questionsOf(fund).filter((question) => question.at === at)
  const open = asked.filter(({ isSensitive }) => !isSensitive)
  const closed = asked.filter(({ isSensitive }) => isSensitive)
  return [
    ...(at === 'start' && person.gender === null ? [problem('gender', 'unanswered')] : []),
    ...(at === 'start' && person.age === null ? [problem('age', 'unanswered')] : []),
    ...open.flatMap(({ id }) => (answers[id] === undefined ? [problem(id, 'unanswered')] : [])),
    ...wrongAnswers(open, answers),
    ...wrongAnswers(closed, special),
  ]
}

function wrongAnswers(questions: readonly Question[], answers: Answers): NoticeProblem[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((each) => each.id === id)
    if (question === undefined) return [problem(id, 'not_a_question')]
    return question.answers.includes(answer) ? [] : [problem(id, 'not_an_answer')]
  })
}

const problem = (field: string, code: NoticeProblem['code']): NoticeProblem => ({ field, code })
