import type {
  AidFields,
  AidRow,
  LinkFields,
  LinkRow,
  NameFields,
  OrganisationFields,
  SiteFields,
  StatementFields,
  YearFields,
} from '#contract/index.ts'
import type { NamedLink } from '#db/organisations/read-organisations.ts'
import type {
  OrganisationAidTable,
  OrganisationLinksTable,
  OrganisationNamesTable,
  OrganisationSitesTable,
  OrganisationStatementsTable,
  OrganisationsTable,
  OrganisationYearsTable,
} from '#db/organisations/tables.ts'
import { dutiesOf } from '#domain/de-minimis/duties.ts'
import { regimeOn } from '#domain/de-minimis/regimes.ts'
import { asDay } from '#domain/values/day.ts'

export function toFields(row: OrganisationsTable): OrganisationFields {
  return {
    businessId: row.business_id,
    name: row.name,
    legalForm: row.legal_form,
    country: row.country,
    municipality: row.municipality,
    street: row.street,
    postalCode: row.postal_code,
    city: row.city,
    contactName: row.contact_name,
    email: row.email,
    phone: row.phone,
    nace: row.nace,
    activity: row.activity,
    mixedActivities: row.mixed_activities === 1,
    accountsSeparated: row.accounts_separated === null ? null : row.accounts_separated === 1,
    foundedOn: row.founded_on,
    notes: row.notes,
  }
}

export function toNameFields({ name, kind }: OrganisationNamesTable): NameFields {
  return { name, kind }
}

export function toSiteFields(row: OrganisationSitesTable): SiteFields {
  return {
    name: row.name,
    street: row.street,
    postalCode: row.postal_code,
    municipality: row.municipality,
    areaClass: row.area_class,
    mapCheck: row.map_check,
    checkedOn: row.checked_on,
    checkedBy: row.checked_by,
  }
}

export function toYearFields(row: OrganisationYearsTable): YearFields {
  return {
    startDay: row.start_day,
    endDay: row.end_day,
    awu: row.awu,
    turnoverCents: row.turnover_cents,
    balanceCents: row.balance_cents,
    equityCents: row.equity_cents,
    basis: row.basis,
  }
}

export function toLinkFields(row: OrganisationLinksTable): LinkFields {
  return {
    ownerId: row.owner_id,
    ownerName: row.owner_name,
    ownerKind: row.owner_kind,
    votes: row.votes,
    capital: row.capital,
    boardMajority: row.board_majority === 1,
    dominantInfluence: row.dominant_influence === 1,
    agreement: row.agreement === 1,
    sameMarket: row.same_market === 1,
    ownerInhabitants: row.owner_inhabitants,
    ownerBudgetCents: row.owner_budget_cents,
    investedCents: row.invested_cents,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }
}

export function toLinkRow(row: NamedLink): LinkRow {
  return {
    id: row.id,
    version: row.version,
    ...toLinkFields(row),
    organisationId: row.organisation_id,
    organisationName: row.owned_name,
    ownerLabel: row.owner_register_name ?? row.owner_name,
  }
}

export function toAidFields(row: OrganisationAidTable): AidFields {
  return {
    projectId: row.project_id,
    grantedOn: row.granted_on,
    amountCents: row.amount_cents,
    grossGrantCents: row.gross_grant_cents,
    grantor: row.grantor,
    regime: row.regime,
    roadFreight: row.road_freight === 1,
    instrument: row.instrument,
    origin: row.origin,
    note: row.note,
  }
}

export function toAidRow(row: OrganisationAidTable): AidRow {
  const day = asDay(row.granted_on)
  return {
    id: row.id,
    version: row.version,
    ...toAidFields(row),
    registerBy: dutiesOf(row.regime, day).registerBy,
    actName: regimeOn(row.regime, day)?.rule.citation.act ?? null,
  }
}

export function toStatementFields(row: OrganisationStatementsTable): StatementFields {
  return { kind: row.kind, statedOn: row.stated_on, outcome: row.outcome, note: row.note }
}
