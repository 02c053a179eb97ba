import type { Period } from '#domain/values/period.ts'

/** What a form is about. */
export interface FormPlace {
  readonly projectId: string
  /** `null` = the form's usual one. Of a report, its own. */
  readonly period: Period | null
}

/** What a form is made of: a report, or a project's form without one. */
export interface FormRequest extends FormPlace {
  readonly formId: string
  readonly report: { readonly id: string } | null
}
