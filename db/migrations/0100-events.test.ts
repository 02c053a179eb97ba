import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { events } from './0100-events.ts'
import { migrations } from './registry.ts'

test('events and participants come to a workspace from before them, and their rows hold what they may', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < events.version),
  })
  const project = projectRow('S20100', { id: 'p1' })
  await runCommand(before, commandInfo('project.create'), (tx) => tx.insert('projects', project))
  await before.close()
  const workspace = await openTestWorkspace(folder.path)
  const person = (id: string, values: object) =>
    runCommand(workspace, commandInfo('participant.create', 'p1'), (tx) =>
      tx.insert('participants', {
        id,
        project_id: 'p1',
        person_key: id,
        contact_sealed: null,
        organisation_id: null,
        gender: null,
        age: null,
        started_on: null,
        ended_on: null,
        start_answers: null,
        end_answers: null,
        retention_until: null,
        ...values,
      }),
    )
  await person('h1', { contact_sealed: 'sealed1.AAAA' })
  await expect(person('h2', { contact_sealed: 'Aino Esimerkki' })).rejects.toThrow(/CHECK/)
  await expect(person('h3', { started_on: '2018-01-01' })).rejects.toThrow(/CHECK/)
  await expect(person('h4', { ended_on: '2018-01-01', end_answers: '{}' })).rejects.toThrow(/CHECK/)
  await expect(person('h5', { person_key: 'h1' })).rejects.toMatchObject({ code: 'already_exists' })
  const place = { is_online: 0 as const, place: '', theme: '', organiser: '', work_package: '', programme: '' }
  await runCommand(workspace, commandInfo('projectEvent.create', 'p1'), async (tx) => {
    const times = { start_time: '', end_time: '', training_hours: null }
    await tx.insert('events', { id: 'e1', project_id: 'p1', name: 'Paja', day: '2018-03-01', ...times, ...place })
  })
  const attendance = (id: string, values: object) =>
    runCommand(workspace, commandInfo('projectEvent.addAttendance', 'p1'), (tx) =>
      tx.insert('event_attendances', {
        id,
        event_id: 'e1',
        organisation_id: null,
        participant_id: 'h1',
        head_count: 1,
        signed_up: 1,
        attended: 0,
        minutes: null,
        ...values,
      }),
    )
  await attendance('t1', {})
  await expect(attendance('t2', {})).rejects.toMatchObject({ code: 'already_exists' })
  await expect(attendance('t3', { participant_id: null, signed_up: 0 })).rejects.toThrow(/CHECK/)
  await expect(attendance('t4', { head_count: 2 })).rejects.toThrow(/CHECK/)
  await attendance('t5', { participant_id: null, head_count: 12, attended: 1 })
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})
