import type { QuestionFields } from '#contract/index.ts'

export interface QuestionProblem {
  /** Of the pasted text, from 1. */
  readonly line: number
  readonly code: 'bad' | 'lone'
}

export interface ReadQuestions {
  readonly questions: readonly QuestionFields[]
  readonly problems: readonly QuestionProblem[]
}

/**
 * Questions with their answers as they are copied from Forms or a spreadsheet: a line without a count begins a
 * question, lines with one are its options. An empty line ends it.
 */
export function readQuestions(text: string): ReadQuestions {
  const questions: { question: string; options: { label: string; count: number }[] }[] = []
  const problems: QuestionProblem[] = []
  let isOpen = false
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim()
    const current = questions.at(-1)
    if (line === '') {
      isOpen = false
      continue
    }
    const cells = line
      .split(/[\t;]/)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
    const [label = '', count] = cells
    if (count === undefined) {
      questions.push({ question: label, options: [] })
      isOpen = true
    } else if (!isOpen || current === undefined) problems.push({ line: index + 1, code: 'lone' })
    else if (/^\d{1,7}$/.test(count)) current.options.push({ label, count: Number(count) })
    else problems.push({ line: index + 1, code: 'bad' })
  }
  return { questions, problems }
}
