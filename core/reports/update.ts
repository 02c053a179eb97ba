import { removeReport, toSettings } from '#db/reports/read-reports.ts'
import type { NewRow, RowPatch } from '#db/schema.ts'
import { isOwnSection } from '#domain/report/outline.ts'
import type { ReportSettings } from '#domain/report/report.ts'
import type { Language } from '#domain/values/language.ts'
import type { NarrativeSlot } from '#templates/engine/form.ts'
import type { CoreContext } from '../context.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { refuseSecond } from './create.ts'
import { editReport, requireOpen } from './edit-report.ts'
import type { ReportTarget } from './edit-report.ts'
import { formOf, placeIn, slotsIn } from './report-form.ts'
import { asPeriod, dayOrNull, periodOfRow, refused } from './report-row.ts'

type SettingsPatch = Patch<
  Pick<ReportSettings, 'outline' | 'place'> & {
    signedOn: string | null
    headings: Readonly<Record<string, string | null>>
    leftOut: Readonly<Record<string, boolean>>
  }
>
type ReportPatch = SettingsPatch &
  Patch<{ period: { start: string; end: string } | null; language: Language; note: string }>

/**
 * What a report says of itself. Throws `report_locked` for anything but the note of one that is no longer open,
 * `invalid_input` for a heading or a left-out section that the form doesn't let be.
 */
export async function update(
  context: CoreContext,
  target: ReportTarget,
  patch: ReportPatch,
): Promise<{ version: number }> {
  const { period, language, note, ...settings } = given<ReportPatch>(patch)
  const isNoteOnly = period === undefined && language === undefined && Object.keys(settings).length === 0
  return editReport(context, 'report.update', target, async (tx, row) => {
    const columns: RowPatch<'reports'> = note === undefined ? {} : { note }
    if (isNoteOnly) return { version: await tx.update('reports', row.id, row.version, columns) }
    requireOpen(row)
    const form = await formOf(row.form_id)
    const place = placeIn(form, {
      kind: row.kind,
      period: period === undefined ? periodOfRow(row) : asPeriod(period),
      language: language ?? row.language,
    })
    const slots = await slotsIn(tx.db, form, row.project_id)
    const wanted: NewRow<'reports'> = {
      ...row,
      ...columns,
      period_start: place.period?.start ?? null,
      period_end: place.period?.end ?? null,
      language: place.language,
      settings_json: JSON.stringify(settingsWith(slots, toSettings(row.settings_json), settings)),
    }
    await refuseSecond(tx, wanted, form.names[place.language])
    const { period_start, period_end, settings_json } = wanted
    const changed = { ...columns, period_start, period_end, language: wanted.language, settings_json }
    return { version: await tx.update('reports', row.id, row.version, changed) }
  })
}

function settingsWith(slots: readonly NarrativeSlot[], old: ReportSettings, patch: SettingsPatch): ReportSettings {
  const { signedOn, headings = {}, leftOut = {}, ...rest } = given<SettingsPatch>(patch)
  const settings: ReportSettings = {
    ...old,
    ...rest,
    ...(signedOn === undefined ? {} : { signedOn: dayOrNull(signedOn) }),
    headings: headingsWith(old.headings, headings),
    leftOut: [
      ...old.leftOut.filter((key) => leftOut[key] === undefined),
      ...Object.keys(leftOut).filter((key) => leftOut[key] === true),
    ],
  }
  for (const key of Object.keys(settings.headings)) {
    if (slots.find((slot) => slot.key === key)?.isRenamable !== true) throw refused(`headings.${key}`, 'not_of_form')
  }
  for (const key of settings.leftOut) {
    if (slots.find((slot) => slot.key === key)?.isOptional !== true) throw refused('leftOut', 'not_of_form', { key })
  }
  const keys = settings.outline.map(({ key }) => key)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) throw refused('outline', 'twice', { key: twice })
  for (const key of keys) {
    if (!isOwnSection(key) && !slots.some((slot) => slot.key === key)) throw refused('outline', 'not_of_form', { key })
  }
  return settings
}

function headingsWith(
  old: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries({ ...old, ...patch })
  return Object.fromEntries(entries.flatMap(([key, heading]) => (heading === null ? [] : [[key, heading]])))
}

/** Takes an open report away with its texts. */
export function remove(context: CoreContext, target: ReportTarget): Promise<void> {
  return editReport(context, 'report.remove', target, async (tx, row) => {
    requireOpen(row)
    await removeReport(tx, row.id, row.version)
  })
}
