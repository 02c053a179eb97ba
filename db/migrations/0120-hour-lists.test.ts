import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { commandInfo, openTestWorkspace, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { hourLists } from './0120-hour-lists.ts'
import { migrations } from './registry.ts'

test('people of before stay, and what is kept of a list adds up', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < hourLists.version),
  })
  await runCommand(before, commandInfo('people.create'), (tx) =>
    tx.insert('staff_members', { id: 's1', name: 'Aino Esimerkki', title: '', staff_number: '' }),
  )
  await before.close()
  const workspace = await openTestWorkspace(folder.path)
  const kept = { file_name: 'tunnit.csv', file_sha256: 'a'.repeat(64), imported_at: '2026-02-01T10:00:00.000Z' }
  const counts = { read_count: 3, accepted_count: 1, rejected_count: 1, duplicate_count: 1 }
  const add = (id: string, values: object) =>
    runCommand(workspace, commandInfo('hours.import'), (tx) =>
      tx.insert('hour_imports', { id, ...kept, ...counts, ...values }),
    )
  await add('i1', {})
  await expect(add('i2', { read_count: 4 })).rejects.toThrow(/CHECK/)
  await expect(add('i3', { file_sha256: 'x' })).rejects.toThrow(/CHECK/)
  await runCommand(workspace, commandInfo('hours.import'), (tx) =>
    tx.insert('hour_list_profiles', { id: 'p1', name: 'Palkat', settings_json: '{}' }),
  )
  expect(await workspace.db.selectFrom('staff_members').select('name').execute()).toEqual([{ name: 'Aino Esimerkki' }])
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})
