import { createRouterClient } from '@orpc/server'
import { emptyOrganisation } from '#core/organisations/empty-organisation.ts'
import { fromFields, fromLink, fromYear } from '#core/organisations/from-contract.ts'
import { runCommand } from '#db/command.ts'
import { commandInfo } from '#db/testing/fixture.ts'
import { businessIdCheckDigit } from '#domain/values/business-id.ts'
import { newLink, newParticipation, newYear } from '#renderer/features/organisations/new-rows.ts'
import { indexOf, searchRegister } from '#renderer/features/organisations/search.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

/** Figures of a register of 10,000 companies and a project of thirty of them. */
export interface OrganisationsBench {
  companies: number
  /** The whole register from the file to the page's index, and one search in it as a key is pressed. */
  listMs: number
  indexMs: number
  searchMs: number
  /** Verdicts of the project's thirty companies. */
  verdictsMs: number
  /** The same project beside 10,000 companies and beside none: what the rest of the register costs. */
  verdictsByRegister: number
  /** A list of 10,000 rows read, and taken in. */
  previewMs: number
  importMs: number
}

const COMPANIES = 10_000
const IN_PROJECT = 30
const on = '2026-06-01'

export async function benchOrganisations(): Promise<OrganisationsBench> {
  const small = await startTestCore()
  const alone = await verdicts(small, await fill(small, IN_PROJECT))
  await small.end()
  const large = await startTestCore()
  const client = createRouterClient(large.core.router, { context: large.core.context })
  const projectId = await fill(large, COMPANIES)
  const verdictsMs = await verdicts(large, projectId)
  const rows = await client.organisation.list()
  const index = indexOf(rows)
  const result = {
    companies: rows.length,
    listMs: await median(() => client.organisation.list()),
    indexMs: await median(async () => indexOf(rows)),
    searchMs: await median(async () => searchRegister(index, 'leipä lappeen 77')),
    verdictsMs,
    verdictsByRegister: Math.round((verdictsMs / alone) * 100) / 100,
  }
  await large.end()
  const fresh = await startTestCore()
  const file = { name: 'rekisteri.csv', base64: Buffer.from(csv()).toString('base64') }
  const reader = createRouterClient(fresh.core.router, { context: fresh.core.context })
  const previewMs = await once(() => reader.organisation.importList({ file, commit: false }))
  const importMs = await once(() => reader.organisation.importList({ file, commit: true }))
  await fresh.end()
  return { ...result, previewMs, importMs }
}

/** Every third company is owned by the one before it; each has a year and two grants. Returns the project. */
async function fill(test: TestCore, count: number): Promise<string> {
  const client = createRouterClient(test.core.router, { context: test.core.context })
  const { id: projectId } = await client.project.create({ code: '287500', name: 'Ryhmä', fund: 'EAFRD' })
  const ids = Array.from({ length: count }, (_, number) => `company-${String(number).padStart(5, '0')}`)
  await runCommand(test.core.context.session.current(), commandInfo('organisation.importList'), async (tx) => {
    for (const [number, id] of ids.entries()) {
      const fields = {
        ...emptyOrganisation,
        name: `Leipä ${number} Oy`,
        municipality: number % 2 === 0 ? '405' : '777',
      }
      await tx.insert('organisations', { id, ...fromFields(fields) })
      const year = { ...newYear(undefined, on), awu: 50_000, turnoverCents: 10_000_000, balanceCents: 5_000_000 }
      await tx.insert('organisation_years', { id: `${id}-y`, organisation_id: id, ...fromYear(year) })
      for (const grantedOn of ['2024-05-01', '2025-05-01']) {
        await tx.insert('organisation_aid', {
          id: `${id}-${grantedOn}`,
          organisation_id: id,
          project_id: null,
          granted_on: grantedOn,
          amount_cents: 1_000_000,
          gross_grant_cents: 1_000_000,
          grantor: 'ELY',
          regime: 'general',
          road_freight: 0,
          instrument: 'grant',
          origin: 'finland',
          note: '',
        })
      }
      const owner = ids[number - 1]
      if (number % 3 === 0 || owner === undefined) continue
      const link = { ...newLink(owner, '', 'enterprise'), votes: 6_000 }
      await tx.insert('organisation_links', { id: `${id}-l`, organisation_id: id, ...fromLink(link) })
    }
  })
  for (const organisationId of ids.slice(0, IN_PROJECT)) {
    const fields = { ...newParticipation, role: 'participant' as const, plannedAidCents: 1_800_000 }
    await client.eligibility.addCompany({ projectId, organisationId, fields })
  }
  return projectId
}

function verdicts(test: TestCore, projectId: string): Promise<number> {
  const client = createRouterClient(test.core.router, { context: test.core.context })
  return median(() => client.eligibility.project({ projectId, on }))
}

function csv(): string {
  const rows = Array.from({ length: COMPANIES }, (_, number) => {
    const digits = String(1_000_000 + number)
    const check = businessIdCheckDigit(digits)
    return `${check === undefined ? '' : `${digits}-${check}`};Yritys ${number} Oy;Lappeenranta;Katu ${number};10.71`
  })
  return ['Y-tunnus;Nimi;Kotikunta;Osoite;Toimiala', ...rows].join('\n')
}

async function once(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return Math.round(performance.now() - start)
}

/** Of nine runs, in milliseconds. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return Math.round((times.toSorted((a, b) => a - b)[4] ?? 0) * 10) / 10
}
