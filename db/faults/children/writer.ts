import { randomUUID } from 'node:crypto'
import { rmSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runCommand } from '../../command.ts'
import { WorkspaceError } from '../../errors.ts'
import { indicatorRow, openTestWorkspace } from '../../testing/fixture.ts'
import { verifyWorkspace } from '../../verify.ts'

/*
 * Writes numbered commands into a workspace that `prepareForWriter` made and prints `ack <number>` once each is saved,
 * so that whoever kills it, or takes its disk away, knows what must be there afterwards. Command n leaves the
 * project's name at n and n pairs of indicators.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    commands: { type: 'string', default: '1000000' },
    synchronous: { type: 'string', default: 'FULL' },
    autocheckpoint: { type: 'string', default: '1000' },
    /** Characters of text that each command saves. */
    text: { type: 'string', default: '200' },
    /** A file to delete when the disk is full, so that there is room again. */
    ballast: { type: 'string' },
  },
})

const say = (line: string) => writeSync(1, `${line}\n`)
const workspace = await openTestWorkspace(positionals[0] ?? '', { create: false })
workspace.internals.connection.pragma(`synchronous = ${options.synchronous}`)
workspace.internals.connection.pragma(`wal_autocheckpoint = ${options.autocheckpoint}`)
const project = await workspace.db.selectFrom('projects').select(['id', 'name']).executeTakeFirstOrThrow()

async function write(number: number): Promise<void> {
  await runCommand(
    workspace,
    { id: randomUUID(), name: 'test.write', projectId: project.id, at: new Date().toISOString() },
    async (tx) => {
      const pair = [indicatorRow(project.id, 2 * number), indicatorRow(project.id, 2 * number + 1)]
      await tx.insertMany('project_indicators', pair)
      const text = String(number % 10).repeat(Number(options.text))
      await tx.update('projects', project.id, null, { name: String(number), summary_plan: text })
    },
  )
  say(`ack ${number}`)
}

let number = Number(project.name)
const last = number + Number(options.commands)
try {
  while (number < last) await write(++number)
  // As a power cut would: nothing is closed.
  process.kill(process.pid, 'SIGKILL')
} catch (error) {
  say(`error ${error instanceof WorkspaceError ? error.code : String(error)}`)
}

const readable = await workspace.db.selectFrom('projects').select('name').executeTakeFirstOrThrow()
say(`readable ${readable.name}`)
if (options.ballast !== undefined) {
  rmSync(options.ballast)
  await write(number)
  say(`verified ${(await verifyWorkspace(workspace)).ok}`)
}
await workspace.close()
