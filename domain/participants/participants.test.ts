import { describe, expect, it } from 'vitest'
import { recognisesIdentityCode } from './identity-code.ts'
import { noticeProblems, questionsOf } from './questions.ts'

describe('a personal identity code', () => {
  it('is recognised within any text, with a wrong check character and odd dashes too', () => {
    for (const text of ['131052-308T', 'Aino (010203A123B)', 'x;131052–3080;y', '131052 - 308T', '010190Y123K']) {
      expect([text, recognisesIdentityCode(text)]).toEqual([text, true])
    }
  })

  it('is not seen in numbers, codes and business identities', () => {
    for (const text of ['2177546-2', '310000-1234567', 'A70869', '991399-123A', '040 123 4567', '1.2.2020–3.4.2021']) {
      expect([text, recognisesIdentityCode(text)]).toEqual([text, false])
    }
  })
})

describe('a notice', () => {
  const person = { gender: 'women', age: 34 }
  const whole = { employment: 'employed', education: 'isced34', homeless: 'no', rural: 'yes' }

  it('is whole when each question that isn’t sensitive is answered', () => {
    expect(noticeProblems('ESR', 'start', { answers: whole, special: { disability: 'declined' }, person })).toEqual([])
    const { rural: _, ...without } = whole
    expect(noticeProblems('ESR', 'start', { answers: without, special: {}, person: { ...person, age: null } })).toEqual(
      [
        { field: 'age', code: 'unanswered' },
        { field: 'rural', code: 'unanswered' },
      ],
    )
  })

  it('takes answers of its own questions only, and sensitive ones never among the others', () => {
    const wrong = { ...whole, employment: 'resting', disability: 'yes' }
    expect(noticeProblems('ESR', 'start', { answers: wrong, special: { hobby: 'yes' }, person })).toEqual([
      { field: 'employment', code: 'not_an_answer' },
      { field: 'disability', code: 'not_a_question' },
      { field: 'hobby', code: 'not_a_question' },
    ])
  })

  it('of the ESF+ asks nothing of a special category, and other funds ask nothing', () => {
    expect(questionsOf('ESR+').some(({ isSensitive }) => isSensitive)).toBe(false)
    expect(questionsOf('EAKR')).toEqual([])
  })
})
