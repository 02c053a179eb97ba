import { sustainabilityGroups } from '#domain/project/description.ts'
import type { ProjectDescription, SustainabilityCriterion } from '#domain/project/description.ts'
import type { Language } from '#domain/values/language.ts'
import type { Cell, Inline, Table, ValueSource } from '../../engine/model.ts'

const words = {
  fi: {
    yes: 'Kyllä',
    no: 'Ei',
    direct: 'Välitön',
    indirect: 'Välillinen',
    criterion: 'Arviointikohde',
    question: 'Kysymys',
    answer: 'Vastaus',
  },
  sv: {
    yes: 'Ja',
    no: 'Nej',
    direct: 'Direkt',
    indirect: 'Indirekt',
    criterion: 'Bedömningsobjekt',
    question: 'Fråga',
    answer: 'Svar',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    direct: 'Direct',
    indirect: 'Indirect',
    criterion: 'Criterion',
    question: 'Question',
    answer: 'Answer',
  },
} as const

export interface Principles {
  readonly language: Language
  readonly description: Pick<ProjectDescription, 'equality' | 'sustainability'>
  /** Wording of `equality.…`, `sustainability.…`, of a group and of `section8.1` and `section8.2`. */
  readonly label: (key: string) => string
  readonly source: (part: 'equality' | 'sustainability', key: string, field: string) => ValueSource
  /** What an imported file says in a line whose value could not be read; `null` = the value stands. */
  readonly unreadText?: (key: string) => string | null
}

interface Naming {
  readonly id: string
  /** Absent = a table without a number. */
  readonly caption?: string
}

const named = ({ id, caption }: Naming, summary: string) => ({
  id,
  ...(caption === undefined ? { summary } : { caption }),
})

/** The questions on the equality of women and men, with what people say of each (8.1 of the description). */
export function equalityTable(principles: Principles, naming: Naming): Table {
  const { language, description, label, source } = principles
  const rows = description.equality.flatMap(({ question, answer, comment }): Cell[][] => {
    const key = `equality.${question}`
    const said = principles.unreadText?.(key) ?? (answer === null ? '' : words[language][answer])
    return [
      [
        { header: true, runs: text(label(key)) },
        { runs: said === '' ? [] : text(said, source('equality', question, 'answer')) },
      ],
      ...commentRow(comment, 2, source('equality', question, 'comment')),
    ]
  })
  return {
    kind: 'table',
    ...named(naming, label('section8.1')),
    columns: [{ width: { fr: 5 } }, { width: { fr: 1 } }],
    headerRows: [[{ runs: text(words[language].question) }, { runs: text(words[language].answer) }]],
    rows,
  }
}

/** The fifteen criteria of sustainable development with their direct and indirect scores (8.2 of the description). */
export function sustainabilityTable(principles: Principles, naming: Naming): Table {
  const { language, label } = principles
  return {
    kind: 'table',
    ...named(naming, label('section8.2')),
    columns: [{ width: { fr: 6 } }, { width: { fr: 1 }, align: 'right' }, { width: { fr: 1 }, align: 'right' }],
    headerRows: [
      [
        { runs: text(words[language].criterion) },
        { runs: text(words[language].direct), align: 'right' },
        { runs: text(words[language].indirect), align: 'right' },
      ],
    ],
    rows: Object.entries(sustainabilityGroups).flatMap(([group, criteria]): Cell[][] => [
      [{ runs: text(label(group)), colSpan: 3, header: true, bold: true }],
      ...criteria.flatMap((criterion) => scoreRows(criterion, principles)),
    ]),
  }
}

function scoreRows(criterion: SustainabilityCriterion, principles: Principles): Cell[][] {
  const { description, label, source } = principles
  const row = description.sustainability.find((each) => each.criterion === criterion)
  const unread = principles.unreadText?.(`sustainability.${criterion}`) ?? ''
  const score = (field: 'direct' | 'indirect'): Cell => {
    const value = row?.[field] ?? null
    if (value === null) return { runs: [], align: 'right' }
    return {
      runs: text(String(value), source('sustainability', criterion, field)),
      align: 'right',
      data: { kind: 'number', units: value, scale: 0 },
    }
  }
  const comment = [unread, row?.comment ?? ''].filter(Boolean).join('\n')
  return [
    [{ header: true, runs: text(label(`sustainability.${criterion}`)) }, score('direct'), score('indirect')],
    ...commentRow(comment, 3, source('sustainability', criterion, 'comment')),
  ]
}

function commentRow(comment: string, colSpan: number, source: ValueSource): Cell[][] {
  return comment.trim() === '' ? [] : [[{ colSpan, goesOn: true, runs: text(comment.trim(), source) }]]
}

const text = (value: string, source?: ValueSource): Inline[] => [
  { kind: 'text', text: value, ...(source !== undefined && { source }) },
]
