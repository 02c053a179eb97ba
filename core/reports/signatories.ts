import { toSettings } from '#db/reports/read-reports.ts'
import type { Signatory } from '#domain/report/report.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { editReport, requireOpen } from './edit-report.ts'
import type { ReportTarget } from './edit-report.ts'

type Saved = Promise<{ version: number }>
/** `index` counts those who sign from 0. */
type SignatoryTarget = ReportTarget & { readonly index: number }

/** One more who signs, after the others. Throws `report_locked`, as all of these do. */
export function addSignatory(context: CoreContext, target: ReportTarget, fields: Signatory): Saved {
  return editSignatories(context, target, (all) => [...all, fields])
}

/** Throws `not_found` where nobody is. */
export function updateSignatory(context: CoreContext, target: SignatoryTarget, patch: Patch<Signatory>): Saved {
  return editSignatories(context, target, (all) => {
    const old = found(all, target)
    return all.with(target.index, { ...old, ...given(patch) })
  })
}

/** Throws `not_found` where nobody is. */
export function removeSignatory(context: CoreContext, target: SignatoryTarget): Saved {
  return editSignatories(context, target, (all) => {
    found(all, target)
    return all.toSpliced(target.index, 1)
  })
}

function found(all: readonly Signatory[], { id, index }: SignatoryTarget): Signatory {
  const signatory = all[index]
  if (signatory === undefined) throw new AppError('not_found', { what: 'signatories', id: `${id}/${index}` })
  return signatory
}

function editSignatories(
  context: CoreContext,
  target: ReportTarget,
  change: (all: readonly Signatory[]) => readonly Signatory[],
): Saved {
  return editReport(context, 'report.setSignatories', target, async (tx, row) => {
    requireOpen(row)
    const settings = toSettings(row.settings_json)
    const settings_json = JSON.stringify({ ...settings, signatories: change(settings.signatories) })
    return { version: await tx.update('reports', row.id, row.version, { settings_json }) }
  })
}
