import { expect, it } from 'vitest'
import { readQuestions } from './read-questions.ts'

it('questions are read with their options, tabs or semicolons', () => {
  expect(readQuestions('Miten sujui?\nHyvin\t12\nHuonosti;3\n\nSuositteletko?\nKyllä\t14\r\nEn\t1')).toEqual({
    questions: [
      {
        question: 'Miten sujui?',
        options: [
          { label: 'Hyvin', count: 12 },
          { label: 'Huonosti', count: 3 },
        ],
      },
      {
        question: 'Suositteletko?',
        options: [
          { label: 'Kyllä', count: 14 },
          { label: 'En', count: 1 },
        ],
      },
    ],
    problems: [],
  })
})

it('a count that can’t be read and an answer without a question are told by their lines', () => {
  expect(readQuestions('Hyvin\t12\n\nMiten sujui?\nHyvin\tmonta').problems).toEqual([
    { line: 1, code: 'lone' },
    { line: 4, code: 'bad' },
  ])
})
