import type { TrackedTable } from '../schema.ts'

/** A column that points at an organisation. */
interface OrganisationReference {
  readonly table: TrackedTable
  readonly column: string
}

/**
 * Every column that points at an organisation: joining two rows of the register carries all of these over. A table
 * that gets such a column is added here; a test holds the list against the foreign keys of the database.
 */
export const organisationReferences = [
  { table: 'organisation_names', column: 'organisation_id' },
  { table: 'organisation_sites', column: 'organisation_id' },
  { table: 'organisation_years', column: 'organisation_id' },
  { table: 'organisation_links', column: 'organisation_id' },
  { table: 'organisation_links', column: 'owner_id' },
  { table: 'organisation_aid', column: 'organisation_id' },
  { table: 'organisation_statements', column: 'organisation_id' },
  { table: 'participations', column: 'organisation_id' },
  { table: 'indicator_results', column: 'organisation_id' },
  { table: 'participants', column: 'organisation_id' },
  { table: 'event_attendances', column: 'organisation_id' },
  { table: 'group_agreement_shares', column: 'organisation_id' },
  { table: 'own_share_invoices', column: 'organisation_id' },
  { table: 'own_share_payments', column: 'organisation_id' },
  { table: 'ledger_rows', column: 'company_id' },
] as const satisfies readonly OrganisationReference[]
