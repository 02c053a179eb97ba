import { removeResult as removeResultRow } from '#db/indicators/remove-rows.ts'
import type { IndicatorRef, IndicatorResult, ResultFields } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import type { IndicatorResultsTable } from '#db/indicators/tables.ts'
import { identityOf, resultProblem } from '#domain/indicators/result-row.ts'
import type { CountedAs } from '#domain/indicators/result-row.ts'
import { recognisesIdentityCode } from '#domain/participants/identity-code.ts'
import { asDay } from '#domain/values/day.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { requireProject } from '../project-head.ts'
import { findParent, refOf, resultsOf } from './parent.ts'

export function results({ session }: CoreContext, ref: IndicatorRef): Promise<IndicatorResult[]> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const { counted } = await findParent(db, ref)
      const seen = new Set<string>()
      return (await resultsOf(db, ref).execute()).map((row) => {
        const identity = identityOf(
          { organisationId: row.organisation_id, personKey: row.person_key },
          counted.counting,
        )
        const isRepeated = identity !== null && seen.has(identity)
        if (identity !== null) seen.add(identity)
        return { ...toFields(row), ...rest(row), organisationName: row.organisation_name ?? '', isRepeated }
      })
    })
}

function rest({ id, version, source }: IndicatorResultsTable) {
  return { id, version, eventId: source.startsWith('event/') ? source.slice('event/'.length) : null }
}

export async function addResults(
  context: CoreContext,
  ref: IndicatorRef,
  rows: readonly ResultFields[],
): Promise<{ ids: string[] }> {
  const parent = await findParent(context.session.current().db, ref)
  const project = await requireProject(context, parent.projectId)
  const problems = rows.flatMap((row, index) => problemsOf(row, parent.counted, `rows.${index}.`))
  if (problems.length > 0) throw new AppError('invalid_input', { problems })
  const made = rows.map((row) => ({
    id: newId(context.ports),
    project_id: parent.projectId,
    ...parent.columns,
    source: '',
    ...fromFields(row),
  }))
  await projectCommand(context, 'indicator.addResults', project, async (tx) => {
    await requireOrganisations(tx, rows)
    await tx.insertMany('indicator_results', made)
  })
  return { ids: made.map(({ id }) => id) }
}

export async function updateResult(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<ResultFields>,
): Promise<{ version: number }> {
  const before = await find(context, id)
  const fields = { ...toFields(before), ...given(patch) }
  const parent = await findParent(context.session.current().db, refOf(before))
  const problems = problemsOf(fields, parent.counted, 'patch.')
  if (problems.length > 0) throw new AppError('invalid_input', { problems })
  const project = await requireProject(context, before.project_id)
  const saved = await projectCommand(context, 'indicator.updateResult', project, async (tx) => {
    await requireOrganisations(tx, [fields])
    return tx.update('indicator_results', id, version, fromFields(fields))
  })
  return { version: saved }
}

export async function removeResult(context: CoreContext, id: string, version: number): Promise<void> {
  const row = await find(context, id)
  const project = await requireProject(context, row.project_id)
  await projectCommand(context, 'indicator.removeResult', project, (tx) => removeResultRow(tx, id, version))
}

function problemsOf(row: ResultFields, counted: CountedAs, prefix: string) {
  const problem = resultProblem({ ...row, day: asDay(row.day) }, counted)
  const texts = (['counted', 'evidence', 'personKey'] as const).filter((name) =>
    recognisesIdentityCode(row[name] ?? ''),
  )
  return [
    ...(problem === null ? [] : [{ field: prefix + problem.field, code: problem.code }]),
    ...texts.map((name) => ({ field: prefix + name, code: 'identity_code' })),
  ]
}

async function requireOrganisations(tx: CommandTx, rows: readonly ResultFields[]): Promise<void> {
  for (const id of new Set(rows.flatMap(({ organisationId }) => organisationId ?? []))) {
    const row = await tx.db.selectFrom('organisations').select('id').where('id', '=', id).executeTakeFirst()
    if (!row) throw new AppError('not_found', { what: 'organisations', id })
  }
}

async function find({ session }: CoreContext, id: string): Promise<IndicatorResultsTable> {
  const query = session.current().db.selectFrom('indicator_results').selectAll().where('id', '=', id)
  const row = await query.executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'indicator_results', id })
  return row
}

function toFields(row: IndicatorResultsTable): ResultFields {
  return {
    day: row.day,
    amount: row.amount,
    counted: row.counted,
    evidence: row.evidence,
    organisationId: row.organisation_id,
    personKey: row.person_key,
    gender: row.gender,
    ageBand: row.age_band,
    sizeClass: row.size_class,
    foundedByWomen: row.founded_by_women === 1,
    jobPlace: row.job_place,
  }
}

export function fromFields(fields: ResultFields) {
  return {
    day: fields.day,
    amount: fields.amount,
    counted: fields.counted,
    evidence: fields.evidence,
    organisation_id: fields.organisationId,
    person_key: fields.personKey,
    gender: fields.gender,
    age_band: fields.ageBand,
    size_class: fields.sizeClass,
    founded_by_women: fields.foundedByWomen ? (1 as const) : (0 as const),
    job_place: fields.jobPlace,
  }
}
