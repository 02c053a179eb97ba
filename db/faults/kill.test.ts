import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/fixture.ts'
import { checkWritten, childFile, lastAck, prepareForWriter } from './fault-support.ts'

const rounds = Number(process.env['HANKEKIRJA_KILLS'] ?? 25)

/** Starts the writer, lets it save for a moment and kills it. Returns what it said to be saved. */
async function killedWriter(folder: string): Promise<number> {
  const child = spawn(process.execPath, [childFile('writer'), folder, '--autocheckpoint', '20'])
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => void (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => void (errors += chunk.toString()))
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  await wait(Math.random() * 120)
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(errors).toBe('')
  return lastAck(output)
}

test(
  `of ${rounds} programs killed while they save, none loses or halves what it said was saved`,
  async () => {
    await using folder = await temporaryFolder()
    await prepareForWriter(folder.path)
    let acknowledged = 0
    let previous = 0
    for (let round = 0; round < rounds; round++) {
      const saved = await killedWriter(folder.path)
      expect(saved).toBeGreaterThan(previous)
      acknowledged += saved - previous
      previous = await checkWritten(folder.path)
      expect(previous).toBeGreaterThanOrEqual(saved)
    }
    process.stderr.write(`${rounds} kills, ${acknowledged} acknowledged commands, none lost\n`)
  },
  rounds * 8_000,
)
