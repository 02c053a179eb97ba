import type { Kysely } from 'kysely'
import type { InKindFields, InKindOverview } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { removeLinksOf } from '#db/attachments/attachments.ts'
import { readDecisions } from '#db/decisions/read-decisions.ts'
import { findSettings, toSettings } from '#db/ledger/facts.ts'
import { fromInKind, listInKind, toInKind } from '#db/ledger/in-kind.ts'
import { ledgerCosts } from '#db/ledger/ledger-costs.ts'
import type { Database } from '#db/schema.ts'
import { inKindRuleFor, isWhole, knowsInKind, sumsOfWork, valueOfEntry } from '#domain/ledger/in-kind-list.ts'
import { termsOfDecision, termsOn } from '#domain/ledger/terms.ts'
import { judgeInKind } from '#domain/shares/in-kind.ts'
import type { InKindRule } from '#domain/shares/in-kind.ts'
import { asDay } from '#domain/values/day.ts'
import { addCents, cents, subtractCents, sumCents, ZERO_CENTS } from '#domain/values/money.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { ledgerProject } from '../ledger/ledger-project.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { toVerdict } from '../people/to-contract.ts'
import { bookedWork, voucherOfWork } from './book.ts'
import { privateFundingOf, supportWith } from './funding.ts'

/** The list of voluntary work with what it is worth, and whether the decision takes it. */
export async function overview({ session, ports }: CoreContext, projectId: string): Promise<InKindOverview> {
  return session
    .current()
    .db.transaction()
    .execute(async (tx) => {
      const { regime } = await ledgerProject(tx, projectId)
      const settings = toSettings(await findSettings(tx, projectId))
      const held = termsOn(await readDecisions(tx, projectId), asDay(ports.now().slice(0, 10)))
      const rule = inKindRuleFor(regime, held?.decidedOn ?? null, settings)
      const plain = inKindRuleFor(regime, held?.decidedOn ?? null, { inKindWorkHour: null, inKindMachineHour: null })
      const rows = await listInKind(tx, projectId)
      const entries = rows.map(toInKind)
      const sums = sumsOfWork(entries, rule)
      const booked = await bookedWork(
        tx,
        projectId,
        rows.map(({ id }) => id),
      )
      const shown = rows.map((row) => {
        const entry = toInKind(row)
        const value = rule ? valueOfEntry(entry, rule) : null
        return {
          ...entry,
          id: row.id,
          version: row.version,
          value,
          booked: bookedAs(booked.get(voucherOfWork(row.id)), value),
        }
      })
      const unbooked = shown.filter((row) => row.booked === 'no' && isWhole(row))
      const bookedValue = sumCents(Array.from(booked.values(), cents))
      const unbookedValue = sumCents(unbooked.flatMap(({ value }) => value ?? []))
      const ages = entries.map(({ isOfAge }) => isOfAge)
      const facts = {
        allowedByDecision: held !== undefined && termsOfDecision(held).acceptsInKind,
        youngestWorkerAge: ages.includes(false)
          ? 0
          : ages.includes(null)
            ? null
            : (rule?.parameters.workerAge.value ?? 0),
        value: sums.value,
        privateFunding: held === undefined ? ZERO_CENTS : privateFundingOf(held),
      }
      return {
        regime,
        isPossible: knowsInKind(regime),
        prices: rule === undefined || plain === undefined ? null : pricesOf(rule, plain),
        rows: shown,
        ...sums,
        unbooked: rule === undefined ? 0 : unbooked.length,
        verdict: rule === undefined || rows.length === 0 ? null : toVerdict(judgeInKind(facts, rule)),
        support: supportWith(
          subtractCents(await ledgerCosts(tx, projectId), bookedValue),
          addCents(unbookedValue, bookedValue),
          held,
        ),
      }
    })
}

function bookedAs(inLedger: number | undefined, value: number | null): 'no' | 'same' | 'differs' {
  if (inLedger === undefined) return 'no'
  return inLedger === value ? 'same' : 'differs'
}

function pricesOf({ parameters, citation }: InKindRule, plain: InKindRule): InKindOverview['prices'] {
  return {
    workHour: parameters.workHour.value,
    machineHour: parameters.machineHour.value,
    ruleWorkHour: plain.parameters.workHour.value,
    ruleMachineHour: plain.parameters.machineHour.value,
    workerAge: parameters.workerAge.value,
    act: citation.act,
    article: citation.article,
    url: citation.url,
  }
}

export async function add(
  context: CoreContext,
  { projectId, fields }: { projectId: string; fields: InKindFields },
): Promise<{ id: string; version: number }> {
  const project = await ledgerProject(context.session.current().db, projectId)
  const id = newId(context.ports)
  await projectCommand(context, 'inKind.add', project, (tx) =>
    tx.insert('in_kind_work', { id, project_id: projectId, ...fromInKind(fields) }),
  )
  return { id, version: 1 }
}

export async function update(
  context: CoreContext,
  { id, version, patch }: { id: string; version: number; patch: Patch<InKindFields> },
): Promise<{ version: number }> {
  const saved = await rowCommand(context, 'inKind.update', id, async (tx) => {
    const row = await tx.db.selectFrom('in_kind_work').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    return tx.update('in_kind_work', id, version, fromInKind({ ...toInKind(row), ...given(patch) }))
  })
  return { version: saved }
}

export async function remove(context: CoreContext, { id, version }: { id: string; version: number }): Promise<void> {
  await rowCommand(context, 'inKind.remove', id, async (tx) => {
    await removeLinksOf(tx, 'in_kind_work', [id])
    await tx.remove('in_kind_work', id, version)
  })
}

async function rowCommand<T>(
  context: CoreContext,
  name: string,
  id: string,
  work: (tx: CommandTx) => Promise<T>,
): Promise<T> {
  return projectCommand(context, name, await projectOf(context.session.current().db, id), work)
}

async function projectOf(db: Kysely<Database>, id: string): Promise<{ id: string; code: string }> {
  const project = await db
    .selectFrom('in_kind_work')
    .innerJoin('projects', 'projects.id', 'in_kind_work.project_id')
    .select(['projects.id', 'projects.code'])
    .where('in_kind_work.id', '=', id)
    .executeTakeFirst()
  if (project === undefined) throw new AppError('not_found', { what: 'in_kind_work', id })
  return project
}
