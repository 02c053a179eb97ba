import { listReports } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import type { CheckInput, CheckedForm, OtherReport } from '#domain/checks/check.ts'
import type { Outline } from '#domain/checks/outline.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import { NO_SETTINGS } from '#domain/report/report.ts'
import { asDay } from '#domain/values/day.ts'
import type { AnyForm, FormDefinition } from '#templates/engine/form.ts'
import { reportSections, slotsFor } from '#templates/engine/outline.ts'
import type { ReportSection } from '#templates/engine/outline.ts'
import { loadForms } from '#templates/forms.ts'
import type { FormInputs } from '#templates/inputs.ts'
import type { CoreContext } from '../context.ts'
import { formInputs } from '../reports/form-inputs.ts'
import { formOf } from '../reports/report-form.ts'
import { readReportInput } from '../reports/report-input.ts'
import { headOf, periodOfRow } from '../reports/report-row.ts'
import { outlineOf } from './document-outline.ts'
import { readCosts } from './read-costs.ts'
import { readNames } from './read-names.ts'
import { readTold } from './read-told.ts'

/**
 * Everything that the checks look at, of a report or (without one) of the project's data, as one consistent state.
 * Pictures are empty: nothing looks into them. Throws `not_found`.
 */
export async function readCheckInput(
  context: CoreContext,
  projectId: string,
  report: ReportsTable | null,
): Promise<CheckInput> {
  const form = report === null ? await anyForm() : await formOf(report.form_id)
  const today = asDay(context.ports.now().slice(0, 10))
  const place = {
    projectId,
    formId: form.id,
    period: report === null ? null : periodOfRow(report),
    report: report === null ? null : { id: report.id },
  }
  const {
    input,
    rest: data,
    others,
  } = await context.session
    .current()
    .db.transaction()
    .execute(async (db) => ({
      input: await readReportInput(db, form, place, null),
      rest: {
        today,
        ...(await readCosts(db, projectId, today)),
        known: await readNames(db),
      },
      others: (await listReports(db, projectId)).filter(({ id }) => id !== report?.id),
    }))
  const rest = {
    ...data,
    otherReports: await Promise.all(others.map(async (row) => toOther(row, await readTold(context, row.id)))),
  }
  if (report === null) return { ...input, ...rest, form: null, outline: null }
  const outline = await outlineOfForm(context, form, input, place)
  return { ...input, ...rest, form: checkedForm(form, input), outline }
}

/** The reading of a project without a report is the same for each form. */
async function anyForm(): Promise<AnyForm> {
  const [form] = await loadForms()
  if (form === undefined) throw new Error('there is no form at all')
  return form
}

function checkedForm(form: AnyForm, { report, plan }: ReportInput): CheckedForm {
  const slots = slotsFor(form, plan)
  const { settings, language } = report
  const sections = reportSections(slots, settings, language)
  const inReport = new Set(sections.map(({ key }) => key))
  const ofSlot = ({ slot, ...section }: Pick<ReportSection, 'key' | 'number' | 'title' | 'slot'>) => ({
    key: section.key,
    number: section.number,
    title: section.title,
    isOptional: slot === null || slot.isOptional === true,
    limit: slot?.limit ?? null,
  })
  return {
    id: form.id,
    names: form.names,
    sections: sections.map(ofSlot),
    notInReport: reportSections(slots, NO_SETTINGS, language)
      .filter(({ key }) => !inReport.has(key))
      .map(ofSlot),
  }
}

/** Forms that need another reading than that of reports read it by themselves. */
async function outlineOfForm(
  context: CoreContext,
  form: AnyForm,
  input: ReportInput,
  place: Parameters<typeof readReportInput>[2],
): Promise<Outline> {
  const options = { language: input.report.language, createdAt: context.ports.now(), draft: true }
  if (form.input === 'report') return outlineOf(form.build(input, options))
  const build = async <Kind extends keyof FormInputs>(definition: FormDefinition<Kind>) =>
    outlineOf(definition.build(await formInputs[definition.input](context, place), options))
  return build(form)
}

function toOther(row: ReportsTable, told: OtherReport['told']): OtherReport {
  const { id, formId, kind, period, state, settings } = headOf(row)
  return { id, formId, kind, period, state, signedOn: settings.signedOn, told }
}
