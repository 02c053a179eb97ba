import type { BuildOptions } from '../engine/form.ts'
import type { Block, DocumentModel } from '../engine/model.ts'
import { heading, note } from '../table-cells.ts'
import type { OrganisationYearInput } from '../year-inputs.ts'
import { labels } from './labels.ts'
import type { YearSection } from './year-section.ts'
import { moneyChart, moneyTable } from './money.ts'
import { deadlineTable, indicatorTable, peopleFields, projectTable, workTable } from './work.ts'

/** The year of an organisation: its projects side by side, their money and work, and what comes next. */
export function build(input: OrganisationYearInput, options: BuildOptions): DocumentModel {
  const { language, createdAt, draft } = options
  const words = labels[language]
  const year = String(input.year)
  const title = words.title.replace('{year}', year)
  const section: YearSection = { input, words, language }
  return {
    formId: 'vuosikooste',
    edition: '2026',
    language,
    title,
    author: input.organisation || 'Hankekirja',
    subject: title,
    createdAt,
    titlePage: {
      layout: 'band',
      publicity: [],
      title,
      ...(input.organisation === '' ? {} : { subtitle: input.organisation }),
      lines: [],
    },
    footer: { left: [input.organisation, title].filter((part) => part !== '').join(': ') },
    ...(draft ? { draftMark: words.draft } : {}),
    blocks:
      input.projects.length === 0 ? [note(words.none.replace('{year}', year)), ...coming(section)] : parts(section),
  }
}

function parts(section: YearSection): Block[] {
  const { words } = section
  return [
    heading('raha', words.money),
    moneyTable(section),
    note(words.moneyNote),
    ...moneyChart(section),
    heading('hankkeet', words.projects),
    projectTable(section),
    heading('tyo', words.work),
    workTable(section),
    heading('osallistujat', words.people),
    peopleFields(section),
    note(words.peopleNote),
    heading('indikaattorit', words.indicators),
    ...indicatorTable(section),
    ...coming(section),
  ]
}

const coming = (section: YearSection): Block[] => [
  heading('maaraajat', section.words.deadlines),
  ...deadlineTable(section),
]
