import type { Block, Table } from '../engine/model.ts'
import { bulletCell, sentence, small } from '../page-text.ts'
import { cell } from '../people-page.ts'
import { columns, heads } from '../table-cells.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'

export const RISKS_ID = 'taulukko-riskit'
export const ORGANISATION_ID = 'taulukko-organisaatio'

/** Risks with what was done about them and where they stand; probability and impact stay inside the project. */
export function risksTable({ input, words }: ReportPage): Block[] {
  const { risk } = input.plan
  if (risk.length === 0) return [small(words.risksNone)]
  const table: Table = {
    kind: 'table',
    id: RISKS_ID,
    caption: words.risks,
    columns: columns([3, 4, 2, 1.6], 4),
    headerRows: heads([words.risk, words.measures, words.riskOwner, words.state]),
    rows: risk.map(({ id, name, measures, owner, state }) => [
      cell(name, { header: true }, from('plan_risks', [id], 'name')),
      cell(measures, {}, from('plan_risks', [id], 'measures')),
      cell(owner, {}, from('plan_risks', [id], 'owner')),
      cell(words.riskStates[state], {}, from('plan_risks', [id], 'state')),
    ]),
  }
  return [sentence(words.risksIntro, table.id), table]
}

/** Bodies of the project, their tasks and members; nothing for a plan without bodies. */
export function organisationTable({ input, words }: ReportPage): Block[] {
  const { body, member } = input.plan
  if (body.length === 0) return []
  const table: Table = {
    kind: 'table',
    id: ORGANISATION_ID,
    caption: words.organisation,
    columns: columns([2.4, 3.4, 4], 3),
    headerRows: heads([words.body, words.task, words.members]),
    rows: body.map(({ id, name, task }) => [
      cell(name, { header: true }, from('plan_bodies', [id], 'name')),
      cell(task, {}, from('plan_bodies', [id], 'task')),
      bulletCell(
        member
          .filter(({ bodyId }) => bodyId === id)
          .map((row) => ({
            text: [row.name, row.role, row.organisation].filter((part) => part !== '').join(', '),
            source: from('plan_members', [row.id], 'name'),
          })),
      ),
    ]),
  }
  return [sentence(words.organisationIntro, table.id), table]
}

/** Whether the project has a steering group (ohjausryhmä), which then gives its statement on the report. */
export const hasSteeringGroup = ({ input }: Pick<ReportPage, 'input'>): boolean =>
  input.plan.body.some(({ kind }) => kind === 'steering')
