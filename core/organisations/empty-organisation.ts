import type { OrganisationFields } from '#contract/index.ts'

/** An organisation of which only the name is missing. */
export const emptyOrganisation: OrganisationFields = {
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
