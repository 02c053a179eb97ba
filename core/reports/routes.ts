import { asPeriod, refused } from './report-row.ts'
import { os } from '../os.ts'
import { withWireErrors } from '../stream-error.ts'
import { correct } from './correct.ts'
import { create } from './create.ts'
import { fields } from './fields.ts'
import { figureRows } from './figure-rows.ts'
import { move } from './move.ts'
import { preview } from './preview.ts'
import * as reading from './read-reports.ts'
import { forms, projectForms, renderFile } from './reports.ts'
import { lock } from '../snapshots/lock.ts'
import { saveSection, setSection } from './sections.ts'
import { addSignatory, removeSignatory, updateSignatory } from './signatories.ts'
import { giveSummary, summary } from './summary.ts'
import { remove, update } from './update.ts'

export const reportRoutes = {
  forms: os.report.forms.handler(() => forms()),
  projectForms: os.report.projectForms.handler(({ context, input }) => projectForms(context, input.projectId)),
  render: os.report.render.handler(({ context, input, signal }) => renderFile(context, input, signal)),
  preview: os.report.preview.handler(async function* ({ context, input, signal }) {
    yield* withWireErrors(context, 'report.preview', preview(context, input, signal), signal)
  }),
  list: os.report.list.handler(({ context, input }) => reading.list(context, input.projectId)),
  get: os.report.get.handler(({ context, input }) => reading.get(context, input.id)),
  figureRows: os.report.figureRows.handler(({ context, input }) => figureRows(context, input)),
  fields: os.report.fields.handler(({ context, input }) => fields(context, input.reportId)),
  create: os.report.create.handler(({ context, input }) =>
    create(context, { ...input, period: asPeriod(input.period) }),
  ),
  update: os.report.update.handler(({ context, input: { patch, ...target } }) => update(context, target, patch)),
  addSignatory: os.report.addSignatory.handler(({ context, input: { fields: signatory, ...target } }) =>
    addSignatory(context, target, signatory),
  ),
  updateSignatory: os.report.updateSignatory.handler(({ context, input: { patch, ...target } }) =>
    updateSignatory(context, target, patch),
  ),
  removeSignatory: os.report.removeSignatory.handler(({ context, input }) => removeSignatory(context, input)),
  remove: os.report.remove.handler(async ({ context, input }) => {
    await remove(context, input)
    return {}
  }),
  move: os.report.move.handler(({ context, input: { id, version, ...step } }) => {
    const { to, day, note } = step
    if (to !== 'locked') return move(context, { id, version }, step)
    // Locking is more than a state: nothing is locked without its bytes being kept.
    if (day === null) throw refused('day', 'missing')
    return lock(context, { id, version, day, note, acceptLacks: true }).then((locked) => ({ version: locked.version }))
  }),
  correct: os.report.correct.handler(({ context, input }) => correct(context, input.id)),
  saveSection: os.report.saveSection.handler(({ context, input: { blocks, ...target } }) =>
    saveSection(context, target, blocks),
  ),
  summary: os.report.summary.handler(({ context, input }) => summary(context, input.reportId)),
  giveSummary: os.report.giveSummary.handler(({ context, input }) => giveSummary(context, input)),
  setSection: os.report.setSection.handler(({ context, input: { isReady, note, ...target } }) =>
    setSection(context, target, { isReady, note }),
  ),
}
