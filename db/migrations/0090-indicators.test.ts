import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { commandInfo, indicatorRow, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { indicators } from './0090-indicators.ts'
import { migrations } from './registry.ts'

test('indicators come to a workspace from before them, and their rows hold what they may', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < indicators.version),
  })
  await runCommand(before, commandInfo('project.create'), async (tx) => {
    await tx.insert('projects', projectRow('A70090', { id: 'p1' }))
    await tx.insert('project_indicators', { ...indicatorRow('p1', 0), id: 'd1' })
  })
  await before.close()
  const workspace = await openTestWorkspace(folder.path)
  const own = { own_unit: 'kpl', own_counting: 'amount' as const, own_job_place: null, target: null }
  const add = (id: string, values: object) =>
    runCommand(workspace, commandInfo('indicator.add', 'p1'), (tx) =>
      tx.insert('indicators', {
        id,
        project_id: 'p1',
        position: 0,
        catalogue: 'own',
        code: '',
        own_name: 'Jaksot',
        ...own,
        ...values,
      }),
    )
  const erdf = { catalogue: 'erdf-2021', code: 'RCO01', own_name: '', own_unit: '', own_counting: null }
  await add('i1', {})
  await add('i2', erdf)
  await expect(add('i3', erdf)).rejects.toMatchObject({ code: 'already_exists' })
  await expect(add('i4', { own_counting: null })).rejects.toThrow(/CHECK/)
  await expect(add('i5', { target: -1 })).rejects.toThrow(/CHECK/)
  const count = (id: string, values: object) =>
    runCommand(workspace, commandInfo('indicator.addResults', 'p1'), (tx) =>
      tx.insert('indicator_results', {
        id,
        project_id: 'p1',
        indicator_id: 'i1',
        description_id: null,
        day: '2019-05-01',
        amount: 250,
        counted: '',
        evidence: '',
        organisation_id: null,
        person_key: null,
        gender: null,
        age_band: null,
        size_class: null,
        founded_by_women: 0,
        job_place: null,
        source: '',
        ...values,
      }),
    )
  await count('r1', {})
  await count('r2', { indicator_id: null, description_id: 'd1' })
  await expect(count('r3', { description_id: 'd1' })).rejects.toThrow(/CHECK/)
  await expect(count('r4', { amount: 0 })).rejects.toThrow(/CHECK/)
  await expect(count('r5', { indicator_id: 'gone' })).rejects.toThrow(/FOREIGN KEY/)
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})
