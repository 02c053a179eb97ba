import { ORPCError } from '@orpc/client'
import { createRouterClient } from '@orpc/server'
import type { RouterClient } from '@orpc/server'
import type { ClaimRowOut } from '#contract/index.ts'
import type { CoreRouter } from '#core/router.ts'
import { startTestCore } from './core.ts'
import type { TestCore } from './core.ts'

/** The day on which claims are looked at and sent unless told. */
export const today = '2022-03-01'
export const nothing = { updates: [], inserts: [], removes: [] }
export const asComputed = { decidedOn: '2022-04-01', number: 'P1', support: null, sanction: null, offset: null }

export interface Cost {
  day: string
  amount: number
  category?: 'staff' | 'services'
  paid?: string
}

/** Named, because the compiler does not write the whole of it out. */
export interface Client extends RouterClient<CoreRouter> {}
const clientOf = (core: TestCore): Client => createRouterClient(core.core.router, { context: core.core.context })
export type ClaimProject = Awaited<ReturnType<typeof claimProject>>

/** A real core with a project of the year 2021, and short ways to book costs and to make claims of them. */
export async function claimProject() {
  const test = await startTestCore()
  const client = clientOf(test)
  const made = await client.project.create({ code: 'A79990', name: 'Maksatuskoe', fund: 'EAKR' })
  const projectId = made.id
  await client.project.update({ ...made, patch: { periodStart: '2021-01-01', periodEnd: '2021-12-31' } })
  const create = (start: string, end: string, isLast = false) =>
    client.claim.create({ projectId, start, end, isLast, today })
  const send = (target: { id: string; version: number }, sentOn = today) => client.claim.send({ ...target, sentOn })
  const get = (id: string) => client.claim.get({ id, today })
  return {
    test,
    client,
    projectId,
    create,
    send,
    get,
    decide: (values: DecisionValues = {}) => decide(client, projectId, values),
    list: () => client.claim.list({ projectId, today }),
    async book(...costs: Cost[]): Promise<string[]> {
      const inserts = costs.map(({ day, amount, category = 'services', paid = day }, index) => ({
        costDay: day,
        paymentDay: paid,
        voucher: String(index + 1),
        netCents: amount,
        category,
      }))
      return (await client.ledger.write({ projectId, action: 'paste', ...nothing, inserts })).inserted
    },
    async rowsOf(id: string) {
      const rows: ClaimRowOut[] = JSON.parse((await get(id)).rows)
      return rows
    },
    async allRows() {
      const rows: string[][] = JSON.parse((await client.ledger.page({ projectId, after: -1, limit: 1_000 })).rows)
      return rows
    },
    async sent(start: string, end: string, isLast = false) {
      const draft = await create(start, end, isLast)
      return { id: draft.id, version: (await send(draft)).version }
    },
  }
}

interface DecisionValues {
  granted?: number
  models?: string[]
}

/** 75 % of costs of staff and services; the grant is 60 000 €. */
async function decide(client: Client, projectId: string, { granted = 6_000_000, models }: DecisionValues) {
  const { id, version } = await client.decision.create({ projectId, copyOf: null })
  const terms = { number: 'EURA 1', decidedOn: '2020-12-01', validFrom: '2021-01-01', supportRate: 7_500 }
  let at = await client.decision.update({ id, version, patch: { ...terms, granted } })
  for (const modelId of models ?? ['FI14-EAKR24']) {
    at = await client.decision.addModel({ id, version: at.version, modelId, parameters: {} })
  }
  const cell = { year: null, partner: '', workPackage: '' }
  at = await client.decision.setAmounts({
    id,
    version: at.version,
    cells: [
      { ...cell, category: 'staff', amount: 5_000_000 },
      { ...cell, category: 'services', amount: 1_800_000 },
    ],
  })
  const [draft] = await client.decision.list({ projectId })
  const rowId = draft?.sources[0]?.id ?? ''
  at = await client.decision.updateSource({ id, version: at.version, rowId, patch: { share: 7_500 } })
  await client.decision.confirm({ id, version: at.version })
}

/** The problems of a call that is refused, as `field code`. */
export async function problemsOf(call: Promise<unknown>): Promise<string[]> {
  const error: unknown = await call.then(
    () => new Error('it was done'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof ORPCError) || error.code !== 'invalid_input') throw error
  const { problems }: { problems: { field: string; code: string }[] } = error.data
  return problems.map(({ field, code }) => `${field} ${code}`)
}
