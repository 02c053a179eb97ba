import type { ReportHead } from '#domain/report/report.ts'
import type { NarrativeSlot } from '#templates/engine/form.ts'
import { reportSections } from '#templates/engine/outline.ts'
import type { ReportSection } from '#templates/engine/outline.ts'

/**
 * The sections of a report in its order; after those of an outline of its own come the form's that it leaves out, so
 * that no text is out of sight.
 */
export function allSections(
  slots: readonly NarrativeSlot[],
  { settings, language }: Pick<ReportHead, 'settings' | 'language'>,
): readonly (ReportSection & { readonly isLeftOut: boolean })[] {
  const printed = reportSections(slots, settings, language)
  const forms = reportSections(slots, { ...settings, leftOut: [], outline: [] }, language)
  const isPrinted = (key: string) => printed.some((each) => each.key === key)
  if (settings.outline.length === 0) return forms.map((each) => ({ ...each, isLeftOut: !isPrinted(each.key) }))
  const rest = forms.filter(({ key }) => !isPrinted(key))
  return [
    ...printed.map((each) => ({ ...each, isLeftOut: false })),
    ...rest.map((each) => ({ ...each, isLeftOut: true })),
  ]
}
