import type { Kysely } from 'kysely'
import { readPlan } from '#db/plan/read-plan.ts'
import type { Database } from '#db/schema.ts'
import type { ReportKind } from '#domain/report/report.ts'
import type { Language } from '#domain/values/language.ts'
import { endOfMonth, startOfMonth } from '#domain/values/day.ts'
import type { Period } from '#domain/values/period.ts'
import type { AnyForm, NarrativeSlot } from '#templates/engine/form.ts'
import { slotsFor } from '#templates/engine/outline.ts'
import { loadForms } from '#templates/forms.ts'
import { AppError } from '../app-error.ts'
import { refused } from './report-row.ts'

/** Throws `template_unavailable` for a form that nobody knows. */
export async function formOf(formId: string): Promise<AnyForm> {
  const form = (await loadForms()).find(({ id }) => id === formId)
  if (form === undefined) throw new AppError('template_unavailable', { formId, reason: 'unknown_form' })
  return form
}

export const kindsOf = (form: AnyForm): readonly ReportKind[] => form.kinds ?? ['other']

/** The sections that reports of a project have; some forms have some for each goal of its plan. */
export async function slotsIn(
  db: Kysely<Database>,
  form: AnyForm,
  projectId: string,
): Promise<readonly NarrativeSlot[]> {
  return form.narrativesFor === undefined ? (form.narratives ?? []) : slotsFor(form, await readPlan(db, projectId))
}

/** Whole months for a form of months. */
export function fitPeriod(form: Pick<AnyForm, 'period'>, { start, end }: Period): Period {
  return form.period === 'months' ? { start: startOfMonth(start), end: endOfMonth(end) } : { start, end }
}

interface Place {
  readonly kind: ReportKind
  readonly period: Period | null
  readonly language: Language
}

/**
 * The period as the form takes it. An interim report is about a period and a final one about the whole project; others
 * may have one where the form is about one. Throws `template_unavailable` and `invalid_input`.
 */
export function placeIn(form: AnyForm, { kind, period, language }: Place): Place {
  if (!kindsOf(form).includes(kind)) throw refused('kind', 'not_of_form')
  if (!form.languages.includes(language))
    throw new AppError('template_unavailable', { formId: form.id, reason: 'no_such_language' })
  if (kind === 'interim' && period === null) throw refused('period', 'missing')
  if (kind === 'other' && period !== null && form.period === undefined) throw refused('period', 'not_of_form')
  return { kind, period: period === null ? null : fitPeriod(form, period), language }
}
