import type { Kysely } from 'kysely'
import type { Database, ProjectsTable } from '#db/schema.ts'
import { knownRegime } from '#domain/project/fund.ts'
import { FUNDS_OF_REGIME } from '#domain/rules/regime.ts'
import type { Fund } from '#domain/rules/regime.ts'
import { isDay } from '#domain/values/day.ts'
import { formFits, fundsOf } from '#templates/engine/fits.ts'
import type { FundedUnder } from '#templates/engine/fits.ts'
import type { AnyForm } from '#templates/engine/form.ts'
import { loadForms } from '#templates/forms.ts'
import { AppError } from '../app-error.ts'

type Project = Pick<ProjectsTable, 'id' | 'code' | 'fund' | 'period_start'>

/** Forms of one project that fit its fund and its programme period, in the order of the forms. */
export async function fittingForms(db: Kysely<Database>, project: Project): Promise<readonly AnyForm[]> {
  const under = await fundedUnder(db, project)
  return (await loadForms()).filter((form) => form.scope !== 'organisation' && formFits(form, under))
}

/** Throws `template_unavailable` that names the forms that fit. */
export async function refuseUnfit(db: Kysely<Database>, form: AnyForm, project: Project): Promise<void> {
  const fitting = (await fittingForms(db, project)).map(({ id }) => id)
  if (fitting.includes(form.id)) return
  const isOfFund = form.scope !== 'organisation' && fundsOf(form).includes(project.fund)
  const reason = isOfFund ? 'other_period' : 'other_fund'
  throw new AppError('template_unavailable', { formId: form.id, reason, fitting })
}

/** The newest confirmed decision tells the period; until there is one, the project where it leaves no doubt. */
async function fundedUnder(
  db: Kysely<Database>,
  { id, code, fund, period_start: start }: Project,
): Promise<FundedUnder> {
  const decision = await db
    .selectFrom('decisions')
    .select('regime')
    .where('project_id', '=', id)
    .where('status', '=', 'confirmed')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const regime =
    decision?.regime ?? knownRegime({ code, fund, periodStart: start !== null && isDay(start) ? start : null })
  if (regime === null) return { fund, regime }
  // A decision of another fund than the project is now says nothing of it.
  const funds: readonly Fund[] = FUNDS_OF_REGIME[regime]
  return { fund, regime: funds.includes(fund) ? regime : null }
}
