import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/fixture.ts'
import { workspacePaths } from '../workspace-paths.ts'
import { parseTrace, straceArguments, type DiskEvent } from './disk-trace.ts'
import { available, checkWritten, childFile, prepareForWriter } from './fault-support.ts'
import { SimulatedDisk, type Fate } from './simulated-disk.ts'

const powerCuts = Number(process.env['HANKEKIRJA_POWER_CUTS'] ?? 100)
const commands = 60
const canTrace = available('power cuts', 'strace', '-o', '/dev/null', 'true')

interface Recording {
  /** The workspace as it was before the program ran. */
  before: string
  events: DiskEvent[]
}

/** Lets the writer save under strace. */
async function record(folder: string, synchronous: 'FULL' | 'NORMAL'): Promise<Recording> {
  const [before, running, log] = [join(folder, 'before'), join(folder, 'running'), join(folder, 'trace')]
  await prepareForWriter(before)
  cpSync(before, running, { recursive: true })
  const writer = [childFile('writer'), running, '--commands', String(commands), '--autocheckpoint', '20']
  const args = [...straceArguments, '-o', log, process.execPath, ...writer, '--synchronous', synchronous]
  const run = spawnSync('strace', args, { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  const logs = readdirSync(folder).filter((name) => name.startsWith('trace.'))
  const threads = logs.map((name) => parseTrace(readFileSync(join(folder, name), 'latin1'), running))
  const events = threads.find((each) => each.some((event) => event.kind === 'ack')) ?? []
  expect(events.filter((event) => event.kind === 'ack')).toHaveLength(commands)
  return { before, events: events.map((event) => relocated(event, running)) }
}

function relocated(event: DiskEvent, folder: string): DiskEvent {
  return event.kind === 'ack' ? event : { ...event, file: event.file.slice(folder.length + 1) }
}

interface Outcome {
  cuts: number
  /** Cuts after which an acknowledged command was gone. */
  losing: number
  /** The most commands that one cut took. */
  lost: number
}

/** Plays the recording once and cuts the power on the way, looking each time at what is left. */
async function cutPower(recording: Recording, folder: string): Promise<Outcome> {
  const chance = randomNumbers(20_261_123)
  const fates: Fate[] = ['none', 'some', 'all']
  const moments = Array.from({ length: powerCuts }, () => Math.floor(chance() * (recording.events.length + 1)))
  const disk = new SimulatedDisk(
    new Map([['hankekirja.sqlite', readFileSync(workspacePaths(recording.before).database)]]),
  )
  const outcome: Outcome = { cuts: 0, losing: 0, lost: 0 }
  let [played, acknowledged] = [0, 0]
  for (const moment of moments.toSorted((a, b) => a - b)) {
    for (const event of recording.events.slice(played, moment)) {
      disk.take(event)
      if (event.kind === 'ack') acknowledged = event.number
    }
    played = moment
    const left = disk.afterPowerCut(fates[outcome.cuts % fates.length] ?? 'none', chance)
    const lost = acknowledged - (await checkWritten(layOut(recording, left, join(folder, 'crashed'))))
    outcome.cuts++
    if (lost > 0) outcome.losing++
    outcome.lost = Math.max(outcome.lost, lost)
  }
  return outcome
}

function layOut(recording: Recording, files: ReadonlyMap<string, Buffer>, folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  cpSync(recording.before, folder, { recursive: true })
  for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes)
  return folder
}

/** Mulberry32: the same numbers at every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

describe.skipIf(!canTrace)(`a power cut at ${powerCuts} moments`, () => {
  test('loses nothing that was said to be saved and leaves the workspace sound', async () => {
    await using folder = await temporaryFolder()
    const recording = await record(folder.path, 'FULL')
    const result = await cutPower(recording, folder.path)
    process.stderr.write(`power cuts, FULL: ${JSON.stringify(result)}\n`)
    expect(result).toEqual({ cuts: powerCuts, losing: 0, lost: 0 })
  }, 120_000)

  test('does lose commands with synchronous=NORMAL: the simulator sees what it is made to see', async () => {
    await using folder = await temporaryFolder()
    const recording = await record(folder.path, 'NORMAL')
    const result = await cutPower(recording, folder.path)
    process.stderr.write(`power cuts, NORMAL: ${JSON.stringify(result)}\n`)
    expect(result.losing).toBeGreaterThan(0)
  }, 120_000)
})
