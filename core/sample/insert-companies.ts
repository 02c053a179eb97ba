import type { CommandTx } from '#db/command.ts'
import { fromFields } from '../organisations/from-contract.ts'
import { insertPart } from '../organisations/parts.ts'
import type { SampleCompany } from './companies.ts'

/** Adds the organisations of the sample, then what joins them to each other and to the projects. */
export async function insertCompanies(
  tx: CommandTx,
  companies: readonly SampleCompany[],
  projects: ReadonlyMap<string, string>,
  newId: () => string,
): Promise<void> {
  const ids = new Map(companies.map(({ fields }) => [fields.name, newId()]))
  for (const { fields, parts } of companies) {
    const id = ids.get(fields.name) ?? newId()
    await tx.insert('organisations', { id, ...fromFields(fields) })
    for (const part of parts) await insertPart(tx, newId(), { ...part, organisationId: id })
  }
  for (const [position, company] of companies.entries()) {
    const id = ids.get(company.fields.name)
    if (id === undefined) continue
    await insertOwner(tx, id, company, ids, newId)
    for (const [code, part] of Object.entries(company.projects)) {
      const projectId = projects.get(code)
      if (projectId === undefined) continue
      await tx.insert('participations', {
        id: newId(),
        project_id: projectId,
        organisation_id: id,
        position,
        role: part.role ?? 'participant',
        joined_on: part.joinedOn ?? null,
        left_on: part.leftOn ?? null,
        agreement_signed_on: part.agreementSignedOn ?? null,
        leaving_reason: part.leavingReason ?? '',
        activity: part.activity ?? null,
        planned_aid_cents: part.plannedAidCents ?? null,
      })
    }
  }
}

async function insertOwner(
  tx: CommandTx,
  organisationId: string,
  { ownedBy }: SampleCompany,
  ids: ReadonlyMap<string, string>,
  newId: () => string,
): Promise<void> {
  if (ownedBy === undefined) return
  const [name, share] = ownedBy
  await insertPart(tx, newId(), {
    part: 'links',
    organisationId,
    fields: {
      ownerId: ids.get(name) ?? null,
      ownerName: name,
      ownerKind: 'enterprise',
      votes: share,
      capital: share,
      boardMajority: false,
      dominantInfluence: false,
      agreement: false,
      sameMarket: false,
      ownerInhabitants: null,
      ownerBudgetCents: null,
      investedCents: null,
      validFrom: '2021-06-01',
      validTo: null,
    },
  })
}
