import type { Kysely } from 'kysely'
import type { BulkOffer } from '#contract/index.ts'
import { listReports } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import type { Database } from '#db/schema.ts'
import type { ProjectDeadline } from '#domain/claims/project-deadlines.ts'
import { dueDayOf, dueReports } from '#domain/report/due-reports.ts'
import { isOpen } from '#domain/report/report.ts'
import { addDays, asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import type { AnyForm } from '#templates/engine/form.ts'
import { loadForms } from '#templates/forms.ts'
import { readDeadlines } from '../claims/deadlines.ts'
import type { CoreContext } from '../context.ts'
import { fittingForms } from '../reports/fitting-forms.ts'
import { headOf } from '../reports/report-row.ts'

/** A day further back than this, of which nobody has told, is taken for kept. */
const STILL_DUE_DAYS = 90

type Offer = Omit<BulkOffer, 'isDue'>

interface OfferedProject {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly fund: BulkOffer['fund']
  readonly period_start: string | null
}

/** All that could be made now, by project: reports in work, then the forms of its fund and period; with each project's due one. */
export function offers({ session, ports }: CoreContext): Promise<BulkOffer[]> {
  const since = addDays(asDay(ports.now().slice(0, 10)), -STILL_DUE_DAYS)
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const forms = await loadForms()
      const projects = await db
        .selectFrom('projects')
        .select(['id', 'code', 'name', 'fund', 'period_start'])
        .orderBy('code')
        .execute()
      const all: Offer[] = []
      for (const project of projects) all.push(...(await offersOf(db, project, forms, since)))
      const due = dueReports(all.map((offer) => ({ ...offer, due: offer.due === null ? null : asDay(offer.due) })))
      return all.map((offer) => ({ ...offer, isDue: due.has(offer.key) }))
    })
}

async function offersOf(
  db: Kysely<Database>,
  project: OfferedProject,
  forms: readonly AnyForm[],
  since: Day,
): Promise<Offer[]> {
  const deadlines = await readDeadlines(db, project.id)
  const reports = (await listReports(db, project.id)).filter(({ state }) => isOpen(state))
  const written = reports.flatMap((row) => {
    const form = forms.find(({ id }) => id === row.form_id)
    return form === undefined ? [] : [reportOffer(row, form, project, deadlines, since)]
  })
  const own = await fittingForms(db, project)
  return [...written, ...own.map((form) => formOffer(form, project, deadlines, since))]
}

function reportOffer(
  row: ReportsTable,
  form: AnyForm,
  project: OfferedProject,
  deadlines: readonly ProjectDeadline[],
  since: Day,
): Offer {
  const { id, kind, state, language, period } = headOf(row)
  return {
    ...common(form, project),
    key: id,
    language,
    reportId: id,
    kind,
    state,
    period,
    due: dueDayOf({ ...purposeOf(form), kinds: [kind] }, period, deadlines, since),
  }
}

function formOffer(form: AnyForm, project: OfferedProject, deadlines: readonly ProjectDeadline[], since: Day): Offer {
  return {
    ...common(form, project),
    key: `${project.id} ${form.id}`,
    language: form.languages[0] ?? 'fi',
    reportId: null,
    kind: null,
    state: null,
    period: null,
    due: dueDayOf(purposeOf(form), null, deadlines, since),
  }
}

const common = (form: AnyForm, { id, code, name, fund }: OfferedProject) => ({
  projectId: id,
  projectCode: code,
  projectName: name,
  fund,
  formId: form.id,
  formNames: { ...form.names },
  periodUnit: form.period ?? ('none' as const),
})

const purposeOf = (form: AnyForm) => ({
  kinds: form.kinds ?? [],
  isOfClaim: form.period === 'claim',
  isOfMonitoring: form.input === 'indicator-report',
})
