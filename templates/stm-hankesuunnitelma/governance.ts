import { organisationFigure } from '../engine/figures/organisation-figure.ts'
import type { Block, Table } from '../engine/model.ts'
import { cell } from '../people-page.ts'
import { bullets, filled, paragraph, sentence, sourceOf } from '../page-text.ts'
import { heading, writtenOr } from './parts.ts'
import type { SectionInput } from './parts.ts'

/** Chapter 5 and the list of attachments. */
export function governanceChapter(input: SectionInput): Block[] {
  const { words, plan } = input
  return [
    heading('hallinnointi', '5', words.administration),
    heading('organisoituminen', '5.1', words.coverage),
    ...organisation(input),
    heading('viestinta', '5.2', words.communication),
    ...communication(input),
    heading('seuranta', '5.3', words.evaluation),
    ...writtenOr(input, 'evaluation', 3, []),
    heading('riskit', '5.4', words.risks),
    ...risks(input),
    ...(plan.attachment.length === 0
      ? []
      : [
          { kind: 'heading', id: 'liitteet', level: 1, text: words.attachments } as const,
          bullets(
            plan.attachment.map(({ id, name }) => ({ text: name, source: sourceOf('plan_attachments', id, 'name') })),
            true,
          ),
        ]),
  ]
}

function organisation(input: SectionInput): Block[] {
  const { plan, words } = input
  const figure = organisationFigure({
    id: 'kuva-organisaatio',
    caption: words.organisationCaption,
    nodes: plan.body,
    alt: words.organisationAlt,
    below: (name, below) => filled(words.organisationBelow, { name, below: below.join(', ') }),
  })
  const bodies = plan.body.flatMap(({ id, name, task }): Block[] => {
    const members = plan.member.filter(({ bodyId }) => bodyId === id)
    if (task === '' && members.length === 0) return []
    const people = members.map((member) => ({
      text: [member.name, member.role, member.organisation].filter((part) => part !== '').join(', '),
      source: sourceOf('plan_members', member.id, 'name'),
    }))
    return [
      paragraph([name, task].filter((part) => part !== '').join(': '), sourceOf('plan_bodies', id, 'task')),
      ...(people.length === 0 ? [] : [paragraph(words.members), bullets(people)]),
    ]
  })
  const picture = figure === null ? [] : [sentence(words.organisationIntro, figure.id), figure]
  return writtenOr(input, 'coverage', 3, [...picture, ...bodies])
}

/** The table has no caption: the form numbers only its four tables. */
function communication(input: SectionInput): Block[] {
  const { plan, words } = input
  const fields = ['audience', 'message', 'channel', 'timing', 'responsible'] as const
  const table: Table = {
    kind: 'table',
    id: 'viestintasuunnitelma',
    summary: words.communicationSummary,
    columns: fields.map((field) => ({ width: { fr: field === 'message' ? 2 : 1 } })),
    headerRows: [fields.map((field) => cell(words[field]))],
    rows: plan.communication.map((row) =>
      fields.map((field, index) =>
        cell(row[field], index === 0 ? { header: true } : {}, sourceOf('plan_communications', row.id, field)),
      ),
    ),
    density: 'compact',
  }
  return writtenOr(input, 'communication', 3, plan.communication.length === 0 ? [] : [table])
}

function risks(input: SectionInput): Block[] {
  const { plan, words } = input
  const source = (id: string, field: string) => sourceOf('plan_risks', id, field)
  const table: Table = {
    kind: 'table',
    id: 'taulukko-riskit',
    caption: words.risksCaption,
    columns: [{ width: { fr: 3 } }, { width: { fr: 5 } }, { width: { fr: 2 } }],
    headerRows: [[cell(words.risk), cell(words.measures), cell(words.owner)]],
    rows: plan.risk
      .filter(({ state }) => state !== 'closed')
      .map(({ id, name, measures, owner }) => [
        cell(name, { header: true }, source(id, 'name')),
        cell(measures, {}, source(id, 'measures')),
        cell(owner, {}, source(id, 'owner')),
      ]),
  }
  const isTold = table.rows.length > 0
  return writtenOr(input, 'risks', 3, isTold ? [sentence(words.risksIntro, table.id), table] : [])
}
