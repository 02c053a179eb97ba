import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCore } from '#core/core.ts'
import { contactPlace } from '#core/participants/contact.ts'
import { search } from '#core/participants/participants.ts'
import { runCommand } from '#db/command.ts'
import { commandInfo, projectRow } from '#db/testing/fixture.ts'
import type { NewRow } from '#db/schema.ts'

/** What the seal of personal data costs, and how a search as one types feels, among 100,000 participants. */
export interface ParticipantsBench {
  participants: number
  /** Passphrase to key: scrypt, paid once a session. */
  unlockMs: number
  /** The first search after unlocking reads and opens everyone. */
  firstSearchMs: number
  /** The same while locked: what is left when nothing is opened. */
  firstSearchLockedMs: number
  /** Each letter of a name, the slowest of them. */
  slowestLetterMs: number
  medianLetterMs: number
  /** The next search after one person was changed. */
  afterEditMs: number
}

const count = 100_000
const passphrase = 'kolme kuusta ja kivi'
const firstNames = ['Aino', 'Eero', 'Kaisa', 'Mikko', 'Leena', 'Juhani', 'Päivi', 'Timo', 'Sanna', 'Ville']
const lastNames = ['Esimerkki', 'Malli', 'Virtanen', 'Korhonen', 'Mäkinen', 'Näkymä', 'Laine', 'Heikkinen', 'Koskinen']

export async function benchParticipants(): Promise<ParticipantsBench> {
  const folder = mkdtempSync(join(tmpdir(), 'hankekirja-bench-'))
  const core = await startCore({
    workspaceDir: folder,
    create: true,
    appVersion: '0.1.0',
    now: () => new Date().toISOString(),
    randomBytes: () => randomBytes(16),
    log: () => undefined,
  })
  const { context } = core
  await context.personalData.setUp(passphrase)
  const project = projectRow('S20901')
  const rows = Array.from({ length: count }, (_, index) => participant(project.id, index))
  await runCommand(context.session.current(), commandInfo('participant.create'), async (tx) => {
    await tx.insert('projects', project)
    await tx.insertMany('participants', rows)
  })
  const find = (text: string) => search(context, { projectId: project.id, text, limit: 500 })
  context.personalData.lock()
  const firstSearchLockedMs = await timed(() => find(''))
  const unlockMs = await timed(() => context.personalData.unlock(passphrase))
  const firstSearchMs = await timed(() => find(''))
  const typed = 'mäkinen 4711'
  const letters: number[] = []
  for (let length = 1; length <= typed.length; length += 1)
    letters.push(await timed(() => find(typed.slice(0, length))))
  const [first] = rows
  await runCommand(context.session.current(), commandInfo('participant.update'), (tx) =>
    tx.update('participants', first?.id ?? '', null, { age: 40 }),
  )
  const afterEditMs = await timed(() => find('mäkinen'))
  await core.close()
  rmSync(folder, { recursive: true, force: true })
  const sorted = letters.toSorted((a, b) => a - b)
  return {
    participants: count,
    unlockMs,
    firstSearchMs,
    firstSearchLockedMs,
    slowestLetterMs: sorted.at(-1) ?? 0,
    medianLetterMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
    afterEditMs,
  }

  function participant(projectId: string, index: number): NewRow<'participants'> {
    const id = randomUUID()
    const name = `${firstNames[index % firstNames.length]} ${lastNames[index % lastNames.length]} ${index}`
    const contact = { name, email: `henkilo${index}@kuusi.example`, phone: '' }
    return {
      id,
      project_id: projectId,
      person_key: `H-${String(index).padStart(6, '0')}`,
      contact_sealed: context.personalData.seal(contactPlace(id), JSON.stringify(contact)),
      organisation_id: null,
      gender: null,
      age: null,
      started_on: null,
      ended_on: null,
      start_answers: null,
      end_answers: null,
      retention_until: null,
    }
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return Math.round((performance.now() - start) * 10) / 10
}
