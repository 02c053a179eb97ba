/** Entry of the utility process: the core with the database, away from the windows. */
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { afterStart, startCore } from '#core/core.ts'
import { serveCore } from './serve-core.ts'
import { pickLanguage } from './texts.ts'

/** The day's backup waits until the first screen has its answers. */
const backupAfterMs = 3_000

const { values } = parseArgs({
  options: { workspace: { type: 'string' }, 'app-version': { type: 'string' }, language: { type: 'string' } },
})
if (values.workspace === undefined || values['app-version'] === undefined) {
  throw new Error('The worker needs --workspace and --app-version')
}
const log = (line: string): void => console.error(line)
const starting = startCore({
  workspaceDir: values.workspace,
  create: true,
  appVersion: values['app-version'],
  language: pickLanguage([values.language ?? '']),
  now: () => new Date().toISOString(),
  randomBytes: () => randomBytes(10),
  log,
})
serveCore(process.parentPort, starting, { log, exit: () => process.exit(0) })
void starting.then((core) => setTimeout(() => void afterStart(core), backupAfterMs).unref())
