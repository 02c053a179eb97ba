import type {
  AidFields,
  LinkFields,
  NameFields,
  OrganisationFields,
  SiteFields,
  StatementFields,
  YearFields,
} from '#contract/index.ts'
import type { Flag } from '#db/tracked-row.ts'

const flag = (value: boolean): Flag => (value ? 1 : 0)

export function fromFields(fields: OrganisationFields) {
  return {
    business_id: fields.businessId,
    name: fields.name,
    legal_form: fields.legalForm,
    country: fields.country,
    municipality: fields.municipality,
    street: fields.street,
    postal_code: fields.postalCode,
    city: fields.city,
    contact_name: fields.contactName,
    email: fields.email,
    phone: fields.phone,
    nace: fields.nace,
    activity: fields.activity,
    mixed_activities: flag(fields.mixedActivities),
    accounts_separated: fields.accountsSeparated === null ? null : flag(fields.accountsSeparated),
    founded_on: fields.foundedOn,
    notes: fields.notes,
  }
}

export const fromName = ({ name, kind }: NameFields) => ({ name, kind })

export function fromSite(fields: SiteFields) {
  return {
    name: fields.name,
    street: fields.street,
    postal_code: fields.postalCode,
    municipality: fields.municipality,
    area_class: fields.areaClass,
    map_check: fields.mapCheck,
    checked_on: fields.checkedOn,
    checked_by: fields.checkedBy,
  }
}

export function fromYear(fields: YearFields) {
  return {
    start_day: fields.startDay,
    end_day: fields.endDay,
    awu: fields.awu,
    turnover_cents: fields.turnoverCents,
    balance_cents: fields.balanceCents,
    equity_cents: fields.equityCents,
    basis: fields.basis,
  }
}

export function fromLink(fields: LinkFields) {
  return {
    owner_id: fields.ownerId,
    owner_name: fields.ownerName,
    owner_kind: fields.ownerKind,
    votes: fields.votes,
    capital: fields.capital,
    board_majority: flag(fields.boardMajority),
    dominant_influence: flag(fields.dominantInfluence),
    agreement: flag(fields.agreement),
    same_market: flag(fields.sameMarket),
    owner_inhabitants: fields.ownerInhabitants,
    owner_budget_cents: fields.ownerBudgetCents,
    invested_cents: fields.investedCents,
    valid_from: fields.validFrom,
    valid_to: fields.validTo,
  }
}

/** Without the project: it is told when the row is made and never changes. */
export function fromAid(fields: Omit<AidFields, 'projectId'>) {
  return {
    granted_on: fields.grantedOn,
    amount_cents: fields.amountCents,
    gross_grant_cents: fields.grossGrantCents,
    grantor: fields.grantor,
    regime: fields.regime,
    road_freight: flag(fields.roadFreight),
    instrument: fields.instrument,
    origin: fields.origin,
    note: fields.note,
  }
}

export function fromStatement({ kind, statedOn, outcome, note }: StatementFields) {
  return { kind, stated_on: statedOn, outcome, note }
}
