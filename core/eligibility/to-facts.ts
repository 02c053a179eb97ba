import type { OrganisationRows } from '#db/organisations/read-facts.ts'
import type {
  OrganisationAidTable,
  OrganisationLinksTable,
  OrganisationSitesTable,
  OrganisationStatementsTable,
  OrganisationsTable,
  OrganisationYearsTable,
  ParticipationsTable,
} from '#db/organisations/tables.ts'
import type {
  KnownGrant,
  OrganisationFacts,
  Participation,
  Site,
  Statement,
} from '#domain/eligibility/company-facts.ts'
import type { OwnerLink } from '#domain/organisation/link.ts'
import { normaliseName } from '#domain/organisation/normalise-name.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'

const dayOrNull = (text: string | null): Day | null => (text === null ? null : asDay(text))

/** Owners outside the register are told apart by their names. */
export function toLink(row: OrganisationLinksTable): OwnerLink {
  return {
    ownerId: row.owner_id ?? `name:${normaliseName(row.owner_name) || row.id}`,
    ownedId: row.organisation_id,
    ownerKind: row.owner_kind,
    ownerKnown: row.owner_id !== null,
    ownerName: row.owner_name,
    votes: row.votes,
    capital: row.capital,
    boardMajority: row.board_majority === 1,
    dominantInfluence: row.dominant_influence === 1,
    agreement: row.agreement === 1,
    sameMarket: row.same_market === 1,
    inhabitants: row.owner_inhabitants,
    budgetCents: row.owner_budget_cents,
    investedCents: row.invested_cents,
    validFrom: dayOrNull(row.valid_from),
    validTo: dayOrNull(row.valid_to),
  }
}

export function toGrant(row: OrganisationAidTable): KnownGrant {
  return {
    organisationId: row.organisation_id,
    projectId: row.project_id,
    grantedOn: asDay(row.granted_on),
    gross: cents(row.gross_grant_cents),
    regime: row.regime,
    roadFreight: row.road_freight === 1,
    origin: row.origin,
  }
}

export function toParticipation(row: ParticipationsTable): Participation {
  return {
    organisationId: row.organisation_id,
    role: row.role,
    joinedOn: dayOrNull(row.joined_on),
    leftOn: dayOrNull(row.left_on),
    agreementSignedOn: dayOrNull(row.agreement_signed_on),
    activity: row.activity,
    aid: row.planned_aid_cents === null ? null : cents(row.planned_aid_cents),
  }
}

/** What the rules see of each organisation, by its id. */
export function toOrganisations(rows: OrganisationRows): ReadonlyMap<string, OrganisationFacts> {
  const by = <R extends { organisation_id: string }>(list: readonly R[]) =>
    Map.groupBy(list, ({ organisation_id: id }) => id)
  const [sites, statements, years] = [by(rows.sites), by(rows.statements), by(rows.years)]
  return new Map(
    rows.organisations.map((row) => [
      row.id,
      toFacts(row, sites.get(row.id) ?? [], statements.get(row.id) ?? [], years.get(row.id) ?? []),
    ]),
  )
}

function toFacts(
  row: OrganisationsTable,
  sites: readonly OrganisationSitesTable[],
  statements: readonly OrganisationStatementsTable[],
  years: readonly OrganisationYearsTable[],
): OrganisationFacts {
  return {
    id: row.id,
    legalForm: row.legal_form,
    isForeign: row.country !== 'FI',
    activity: row.activity,
    mixedActivities: row.mixed_activities === 1,
    accountsSeparated: row.accounts_separated === null ? null : row.accounts_separated === 1,
    sites: sites.map(toSite),
    statements: statements.map(toStatement),
    years: years.map((year) => ({
      period: { start: asDay(year.start_day), end: asDay(year.end_day) },
      awu: year.awu,
      turnover: year.turnover_cents,
      balance: year.balance_cents,
      basis: year.basis,
    })),
  }
}

function toSite(row: OrganisationSitesTable): Site {
  return {
    areaClass: row.area_class,
    mapCheck: row.map_check,
    checkedOn: dayOrNull(row.checked_on),
    checkedBy: row.checked_by,
  }
}

function toStatement({ kind, stated_on: statedOn, outcome }: OrganisationStatementsTable): Statement {
  return { kind, statedOn: asDay(statedOn), outcome }
}
