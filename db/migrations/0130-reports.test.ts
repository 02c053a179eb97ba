import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { undoState } from '../history.ts'
import type { NewRow } from '../schema.ts'
import { commandInfo, insertOldRow, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import type { Workspace } from '../workspace.ts'
import { reports } from './0130-reports.ts'
import { migrations } from './registry.ts'

const old = (section: string, blocks: unknown, values: object = {}) => ({
  id: `text-${section}`,
  project_id: 'p1',
  form_id: 'stm-hankesuunnitelma',
  section,
  content_json: JSON.stringify(blocks),
  ...values,
})
const paragraph = { kind: 'paragraph', runs: [{ text: 'Tausta', bold: true }] }

async function workspaceFromBefore(path: string): Promise<Workspace> {
  const before = await openTestWorkspace(path, {
    migrations: migrations.filter(({ version }) => version < reports.version),
  })
  await runCommand(before, commandInfo('project.create'), (tx) =>
    tx.insert('projects', projectRow('VN/1/2026', { id: 'p1' })),
  )
  const table = {
    kind: 'table',
    rows: [
      ['Hanke', 'Selite'],
      ['Kulku', ''],
    ],
  }
  const box = { kind: 'callout', title: 'Sovittu', lines: ['Mitataan "ennen"', ''] }
  insertOldRow(before, 'narratives', old('background', [paragraph, table, table]))
  insertOldRow(before, 'narratives', old('risks', [box, table]))
  insertOldRow(before, 'narratives', old('goals', []))
  insertOldRow(before, 'narratives', old('summary', [paragraph], { form_id: 'stm-tilannekatsaus' }))
  expect(() => {
    insertOldRow(before, 'narratives', old('costs', [], { content_json: '[' }))
  }).toThrow(/CHECK/)
  await before.close()
  return openTestWorkspace(path)
}

test('what was written for a form is the text of a report of it, in the shape of today', async () => {
  await using folder = await temporaryFolder()
  const workspace = await workspaceFromBefore(folder.path)
  const list = await workspace.db.selectFrom('reports').selectAll().orderBy('form_id').execute()
  expect(list).toMatchObject([
    { project_id: 'p1', form_id: 'stm-hankesuunnitelma', edition: '2020', kind: 'other', state: 'draft', sequence: 1 },
    { project_id: 'p1', form_id: 'stm-tilannekatsaus', period_start: null, language: 'fi', previous_id: null },
  ])
  const texts = await workspace.db
    .selectFrom('narratives')
    .selectAll()
    .orderBy('report_id')
    .orderBy('section')
    .execute()
  const plan = texts.filter((text) => text.report_id === list[0]?.id)
  const table = (id: string) => ({
    id,
    caption: '',
    kind: 'table',
    rows: [
      [[{ text: 'Hanke' }], [{ text: 'Selite' }]],
      [[{ text: 'Kulku' }], []],
    ],
  })
  expect(plan.map(({ section, content_json: json }) => [section, JSON.parse(json)])).toEqual([
    ['background', [paragraph, table('earlier-table-1'), table('earlier-table-2')]],
    ['goals', []],
    [
      'risks',
      [{ kind: 'callout', title: 'Sovittu', lines: [[{ text: 'Mitataan "ennen"' }], []] }, table('earlier-table-3')],
    ],
  ])
  expect(texts.filter((text) => text.report_id === list[1]?.id)).toMatchObject([
    { id: 'text-summary', version: 1, section: 'summary', is_ready: 0, note: '' },
  ])
  expect(await undoState(workspace)).toEqual({ undo: null, redo: null })
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})

test('a report holds what it may', async () => {
  await using folder = await temporaryFolder()
  const workspace = await workspaceFromBefore(folder.path)
  const row: NewRow<'reports'> = {
    id: 'r1',
    project_id: 'p1',
    form_id: 'maaseutu-loppuraportti',
    edition: '2023',
    kind: 'interim',
    period_start: '2026-01-01',
    period_end: '2026-06-30',
    language: 'fi',
    state: 'draft',
    sequence: 1,
    previous_id: null,
    settings_json: '{}',
    note: '',
    locked_on: null,
    sent_on: null,
    returned_on: null,
    accepted_on: null,
  }
  const insert = (values: Partial<NewRow<'reports'>>) =>
    runCommand(workspace, commandInfo('report.create', 'p1'), (tx) => tx.insert('reports', { ...row, ...values }))
  await insert({})
  for (const wrong of [
    { period_start: null },
    { period_start: null, period_end: null },
    { period_end: '2025-12-31' },
    { sequence: 2 },
    { state: 'locked' },
    { state: 'sent', locked_on: '2026-07-01' },
    { state: 'returned', locked_on: '2026-07-01', sent_on: '2026-07-01' },
    { accepted_on: '2026-07-01' },
    { settings_json: '{' },
  ] as const) {
    await expect(insert({ id: 'wrong', ...wrong })).rejects.toThrow(/CHECK/)
  }
  await insert({ id: 'r2', sequence: 2, previous_id: 'r1' })
  await expect(insert({ id: 'r3', sequence: 2, previous_id: 'r1' })).rejects.toMatchObject({ code: 'already_exists' })
  const text = { id: 't1', report_id: 'r1', section: 'summary', content_json: '[]', is_ready: 0, note: '' } as const
  const write = (values: object) =>
    runCommand(workspace, commandInfo('report.saveSection', 'p1'), (tx) =>
      tx.insert('narratives', { ...text, ...values }),
    )
  await write({})
  await expect(write({ id: 't2' })).rejects.toMatchObject({ code: 'already_exists' })
  await expect(write({ id: 't3', section: 'next', report_id: 'nobody' })).rejects.toThrow(/FOREIGN KEY/)
  await workspace.close()
})
