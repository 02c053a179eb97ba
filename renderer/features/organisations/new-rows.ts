import type {
  AidFields,
  LinkFields,
  OrganisationFields,
  ParticipationFields,
  SiteFields,
  YearFields,
} from '#contract/index.ts'

/** What new rows start from before anyone has told more. */

export const newOrganisation: OrganisationFields = {
  businessId: null,
  name: '',
  legalForm: null,
  country: 'FI',
  municipality: null,
  street: '',
  postalCode: '',
  city: '',
  contactName: '',
  email: '',
  phone: '',
  nace: '',
  activity: null,
  mixedActivities: false,
  accountsSeparated: null,
  foundedOn: null,
  notes: '',
}

export const newSite: SiteFields = {
  name: '',
  street: '',
  postalCode: '',
  municipality: null,
  areaClass: null,
  mapCheck: null,
  checkedOn: null,
  checkedBy: '',
}

/** The calendar year after the newest one, or the last whole one. */
export function newYear(newestEnd: string | undefined, today: string): YearFields {
  const year = newestEnd === undefined ? Number(today.slice(0, 4)) - 1 : Number(newestEnd.slice(0, 4)) + 1
  return {
    startDay: `${year}-01-01`,
    endDay: `${year}-12-31`,
    awu: null,
    turnoverCents: null,
    balanceCents: null,
    equityCents: null,
    basis: 'approved',
  }
}

export function newLink(ownerId: string | null, ownerName: string, ownerKind: LinkFields['ownerKind']): LinkFields {
  return {
    ownerId,
    ownerName,
    ownerKind,
    votes: null,
    capital: null,
    boardMajority: false,
    dominantInfluence: false,
    agreement: false,
    sameMarket: false,
    ownerInhabitants: null,
    ownerBudgetCents: null,
    investedCents: null,
    validFrom: null,
    validTo: null,
  }
}

export function newAid(grantedOn: string): AidFields {
  return {
    projectId: null,
    grantedOn,
    amountCents: 0,
    grossGrantCents: 0,
    grantor: '',
    regime: 'general',
    roadFreight: false,
    instrument: 'grant',
    origin: 'finland',
    note: '',
  }
}

export const newParticipation: ParticipationFields = {
  role: 'interested',
  joinedOn: null,
  leftOn: null,
  agreementSignedOn: null,
  leavingReason: '',
  activity: null,
  plannedAidCents: null,
}
