import type { Kysely } from 'kysely'
import { readLinkClosure, readOrganisationRows, readPlannedElsewhere } from '#db/organisations/read-facts.ts'
import type { Database } from '#db/schema.ts'
import type { EligibilityFacts, KnownGrant, Participation, ProjectFacts } from '#domain/eligibility/company-facts.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { toGrant, toLink, toOrganisations } from './to-facts.ts'

/** Names of organisations and of owners outside the register, for people to read. */
export interface FactsWithNames {
  readonly facts: EligibilityFacts
  readonly names: ReadonlyMap<string, string>
}

/**
 * Reads what bears on the given companies: themselves, everyone linked with them over any number of steps, and all
 * their aid. The rest of the register, however large, is left alone.
 */
export async function readFacts(
  db: Kysely<Database>,
  project: ProjectFacts,
  participations: readonly Participation[],
): Promise<FactsWithNames> {
  const own = participations.map(({ organisationId }) => organisationId)
  const closure = await readLinkClosure(db, own)
  const links = closure.map(toLink)
  const ids = new Set(own)
  for (const { organisation_id: owned, owner_id: owner } of closure) {
    ids.add(owned)
    if (owner !== null) ids.add(owner)
  }
  const rows = await readOrganisationRows(db, [...ids])
  const planned = await readPlannedElsewhere(db, [...ids], project.projectId)
  const told = rows.aid.map(toGrant)
  const names = new Map([
    ...links.map(({ ownerId, ownerName }) => [ownerId, ownerName] as const),
    ...rows.organisations.map(({ id, name }) => [id, name] as const),
  ])
  const grants = [...told, ...plannedGrants(planned, told)]
  return { facts: { project, participations, organisations: toOrganisations(rows), links, grants }, names }
}

/** Aid decided in other projects of this workspace, unless it stands among the aid received already. */
function plannedGrants(
  planned: Awaited<ReturnType<typeof readPlannedElsewhere>>,
  told: readonly KnownGrant[],
): readonly KnownGrant[] {
  const isTold = new Set(told.map(({ organisationId, projectId }) => `${organisationId}/${projectId ?? ''}`))
  return planned.flatMap((row) => {
    if (row.planned_aid_cents === null || isTold.has(`${row.organisation_id}/${row.project_id}`)) return []
    return [
      {
        organisationId: row.organisation_id,
        projectId: row.project_id,
        grantedOn: asDay(row.decided_on),
        gross: cents(row.planned_aid_cents),
        regime: 'general' as const,
        roadFreight: false,
        origin: 'finland' as const,
      },
    ]
  })
}
