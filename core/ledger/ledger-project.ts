import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { COST_KINDS } from '#domain/cost-models/cost-kind.ts'
import { categoryChoices } from '#domain/ledger/category-names.ts'
import type { CellReading } from '#domain/ledger/cell.ts'
import type { LedgerLimits } from '#domain/ledger/limits.ts'
import type { Regime } from '#domain/rules/regime.ts'
import { isDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { AppError } from '../app-error.ts'
import { usualRegimeOf } from '../projects/usual-regime.ts'

export interface LedgerProject extends LedgerLimits {
  readonly id: string
  readonly code: string
  /** Whose categories the rows are booked in. */
  readonly regime: Regime
  readonly isMunicipality: boolean
}

/** What the ledger needs to know of its project. */
export async function ledgerProject(db: Kysely<Database>, id: string): Promise<LedgerProject> {
  const project = await db
    .selectFrom('projects')
    .select(['id', 'code', 'fund', 'period_start', 'period_end', 'applicant_organisation_type'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (project === undefined) throw new AppError('not_found', { what: 'projects', id })
  return {
    id,
    code: project.code,
    regime: usualRegimeOf(project),
    isMunicipality: /^kunta/i.test(project.applicant_organisation_type),
    periodStart: dayOrNull(project.period_start),
    periodEnd: dayOrNull(project.period_end),
  }
}

function dayOrNull(text: string | null): Day | null {
  return text !== null && isDay(text) ? text : null
}

/** How cells of an extract are read: category names in any of our languages. */
export function readingOf(regime: Regime): CellReading {
  return {
    categories: categoryChoices(regime, 'fi'),
    costKinds: COST_KINDS.map((value) => ({ value, names: [] })),
  }
}
