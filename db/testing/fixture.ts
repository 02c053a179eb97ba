import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewRow } from '../schema.ts'
import { openWorkspace, type OpenWorkspaceOptions } from '../open-workspace.ts'
import type { Workspace } from '../workspace.ts'

/*
 * Real workspaces in temporary folders, for tests and measurements.
 */

export const testInstant = '2026-11-23T14:15:00.000Z'

export interface TemporaryFolder {
  path: string
  [Symbol.asyncDispose](): Promise<void>
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'hankekirja-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

export async function openTestWorkspace(
  folder: string,
  options: Partial<OpenWorkspaceOptions> = {},
): Promise<Workspace> {
  return openWorkspace(folder, { create: true, now: testInstant, appVersion: '0.1.0', ...options })
}

/** A project of an invented association. */
export function projectRow(code: string, values: Partial<NewRow<'projects'>> = {}): NewRow<'projects'> {
  return {
    id: randomUUID(),
    code,
    name: 'Saimaan puupajat verkostoon',
    fund: 'EAKR',
    axis_code: '1',
    axis_name: 'Pk-yritystoiminnan kilpailukyky',
    objective_code: '1.1',
    objective_name: 'Uuden liiketoiminnan luominen',
    period_start: '2018-03-01',
    period_end: '2020-12-31',
    state: 'Toiminta päättynyt',
    authority: 'Itärannan kehittämiskeskus',
    applicant_name: 'Honkajärven puutaitajat ry',
    applicant_organisation_type: 'Rekisteröity yhdistys',
    applicant_business_id: '1234567-1',
    applicant_street: 'Lautatarhantie 4',
    applicant_phone: '040 000 0000',
    applicant_postal_code: '58999',
    applicant_city: 'Honkajärvi',
    applicant_website: 'honkajarvenpuu.example.fi',
    contact_name: 'Aino Testinen',
    contact_position: 'projektipäällikkö',
    contact_email: 'aino.testinen@example.fi',
    contact_phone: '040 000 0001',
    procedure_text: 'Yksi hakija',
    print_co_implementers_heading: 0,
    summary_plan: 'Pajat oppivat käyttämään samoja koneita.\n\nVälineet kiertävät.',
    target_direct: 'Alueen pienet puualan yritykset',
    target_indirect: 'Asukkaat',
    granted_eu_state_cents: 12_345_600,
    realised_eu_state_cents: 12_000_000,
    planned_public_cents: 15_000_000,
    realised_public_cents: null,
    site_street: '',
    site_postal_code: '',
    site_city: '',
    final_summary: null,
    ...values,
  }
}

export function indicatorRow(projectId: string, position: number): NewRow<'project_indicators'> {
  return {
    id: randomUUID(),
    project_id: projectId,
    position,
    catalogue_key: null,
    heading: `7.${position + 1} Mukana olevat pajat`,
    planned: 1_100,
    planned_women: null,
    has_realised: 1,
    realised: 1_250,
    realised_women: null,
  }
}

export function commandInfo(name: string, projectId: string | null = null) {
  return { id: randomUUID(), name, projectId, projectCode: null, at: testInstant }
}

/** An invented company of the register. */
export function organisationRow(id: string, values: Partial<NewRow<'organisations'>> = {}): NewRow<'organisations'> {
  return {
    id,
    business_id: null,
    name: `Yritys ${id} Oy`,
    legal_form: 'limited_company',
    country: 'FI',
    municipality: null,
    street: '',
    postal_code: '',
    city: '',
    contact_name: '',
    email: '',
    phone: '',
    nace: '',
    activity: null,
    mixed_activities: 0,
    accounts_separated: null,
    founded_on: null,
    notes: '',
    ...values,
  }
}

/** Writes a row into a workspace of an older schema: the columns that its table has by then, past the history. */
export function insertOldRow({ internals: { connection } }: Workspace, table: string, row: object): void {
  const there = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String)
  const given = Object.entries(row).filter(([column]) => there.includes(column))
  const names = given.map(([column]) => column).join(', ')
  const places = given.map(() => '?').join(', ')
  connection
    .prepare(`INSERT INTO ${table} (version, ${names}) VALUES (1, ${places})`)
    .run(...given.map(([, value]) => value))
}
