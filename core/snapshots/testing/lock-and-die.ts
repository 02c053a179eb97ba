import { writeSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { startCore } from '../../core.ts'
import { lock } from '../lock.ts'

/*
 * Locks a report and kills itself at the given step: `lock-and-die.ts <workspace> <report> <step>`.
 */
const [workspaceDir = '', id = '', killAt = '0'] = process.argv.slice(2)
const { context } = await startCore({
  workspaceDir,
  create: false,
  appVersion: '0.1.0',
  now: () => '2026-04-02T08:00:00.000Z',
  randomBytes: () => randomBytes(16),
  log: () => undefined,
})
let steps = 0
await lock(context, { id, version: null, day: '2026-04-02', acceptLacks: false }, (step) => {
  steps += 1
  if (steps !== Number(killAt)) return
  writeSync(1, step)
  process.kill(process.pid, 'SIGKILL')
})
await context.session.close()
