import type { OrganisationEligibility } from '#contract/index.ts'
import { findOrganisation, listProjectsOf } from '#db/organisations/read-organisations.ts'
import { judgeDeMinimis } from '#domain/eligibility/judge-de-minimis.ts'
import type { Participation } from '#domain/eligibility/company-facts.ts'
import { judgeSize } from '#domain/sme/judge-size.ts'
import { relationsOn } from '#domain/sme/relations.ts'
import { yearsBefore } from '#domain/eligibility/judge-company.ts'
import type { Day } from '#domain/values/day.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { readProjectEligibility } from './project-eligibility.ts'
import { readFacts } from './read-facts.ts'
import { toMembers, toRule } from './to-contract.ts'

/** One organisation on a day: whom it counts as one with, what aid it may still get, its size, and its projects. */
export function organisationEligibility(
  { session }: CoreContext,
  id: string,
  on: Day,
): Promise<OrganisationEligibility> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const row = await findOrganisation(db, id)
      if (row === null) throw new AppError('not_found', { what: 'organisations', id })
      const part = asked(id)
      const project = { projectId: '', regime: 'RUR23' as const, grantedOn: on, on }
      const { facts, names } = await readFacts(db, project, [part])
      const own = facts.organisations.get(id)
      if (own === undefined) throw new AppError('not_found', { what: 'organisations', id })
      const aid = judgeDeMinimis(part, own, facts)
      const size = judgeSize(id, relationsOn(facts.links, on), (each) => yearsBefore(facts, each))
      const projects: OrganisationEligibility['projects'] = []
      for (const { project_id: projectId, code, name } of await listProjectsOf(db, id)) {
        const { companies } = await readProjectEligibility(db, projectId, on)
        const parts = companies.filter(({ organisation }) => organisation.id === id)
        for (const { role, joinedOn, leftOn, verdict } of parts) {
          projects.push({ projectId, code, name, role, joinedOn, leftOn, verdict })
        }
      }
      return {
        on,
        deMinimis: toRule(aid.verdict),
        size: toRule(size.verdict),
        undertaking: toMembers(aid.undertaking, names),
        links: aid.undertaking.links.map(({ ownerId, ownedId, votes }) => ({
          owner: names.get(ownerId) ?? '',
          owned: names.get(ownedId) ?? '',
          votes,
        })),
        projects,
      }
    })
}

/** Someone who thinks of a project and does not know the sum yet. */
function asked(organisationId: string): Participation {
  return {
    organisationId,
    role: 'interested',
    joinedOn: null,
    leftOn: null,
    agreementSignedOn: null,
    activity: null,
    aid: null,
  }
}
