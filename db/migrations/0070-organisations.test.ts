import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { undo } from '../history.ts'
import { organisationReferences } from '../organisations/references.ts'
import type { OrganisationsTable } from '../organisations/tables.ts'
import { trackedTables } from '../schema.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { organisations } from './0070-organisations.ts'
import { migrations } from './registry.ts'

const company = (id: string, values: Partial<OrganisationsTable> = {}) => ({
  id,
  business_id: null,
  name: 'Saimaan Leipä Oy',
  legal_form: 'limited_company' as const,
  country: 'FI',
  municipality: '405',
  street: '',
  postal_code: '',
  city: '',
  contact_name: '',
  email: '',
  phone: '',
  nace: '10.71',
  activity: null,
  mixed_activities: 0 as const,
  accounts_separated: null,
  founded_on: null,
  notes: '',
  ...values,
})

test('the register comes to a workspace from before it, and its rows hold what they may', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < organisations.version),
  })
  const project = projectRow('A70070', { id: 'p1' })
  await runCommand(before, commandInfo('project.create'), (tx) => tx.insert('projects', project))
  await before.close()
  const workspace = await openTestWorkspace(folder.path)
  const add = (id: string, values: object) =>
    runCommand(workspace, commandInfo('organisation.create'), (tx) =>
      tx.insert('organisations', { ...company(id), ...values }),
    )
  await add('o1', { business_id: '2177546-2' })
  await expect(add('o2', { business_id: '2177546-2' })).rejects.toMatchObject({ code: 'already_exists' })
  await expect(add('o3', { business_id: '21775462' })).rejects.toThrow(/CHECK/)
  await expect(add('o4', { municipality: '5' })).rejects.toThrow(/CHECK/)
  await add('o5', {})
  await add('o6', {})
  const participation = {
    id: 't1',
    project_id: 'p1',
    organisation_id: 'o1',
    position: 0,
    role: 'participant' as const,
    joined_on: '2025-03-01',
    left_on: null,
    agreement_signed_on: null,
    leaving_reason: '',
    activity: null,
    planned_aid_cents: 1_800_000,
  }
  await runCommand(workspace, commandInfo('companies.add', 'p1'), (tx) => tx.insert('participations', participation))
  await expect(
    runCommand(workspace, commandInfo('companies.update', 'p1'), (tx) =>
      tx.update('participations', 't1', 1, { left_on: '2025-02-28' }),
    ),
  ).rejects.toThrow(/CHECK/)
  await undo(workspace, { id: 'u1', at: '2026-01-01T00:00:00.000Z' })
  expect(await workspace.db.selectFrom('participations').selectAll().execute()).toEqual([])
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})

test('every column that points at an organisation is carried over when two are joined', async () => {
  await using folder = await temporaryFolder()
  const workspace = await openTestWorkspace(folder.path)
  const columns = workspace.internals.connection
    .prepare(`SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" = 'organisations'`)
    .pluck()
  const found = trackedTables.flatMap((table) => columns.all(table).map((column) => `${table}.${String(column)}`))
  expect(organisationReferences.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(found.toSorted())
  await workspace.close()
})
