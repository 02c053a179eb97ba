/** Entry of the utility process: the core with the database, away from the windows. */
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { afterStart, startCore } from '#core/core.ts'
import { openLog } from './log-file.ts'
import { serveCore } from './serve-core.ts'
import { pickLanguage } from './texts.ts'

/** The day's backup waits until the first screen has its answers. */
const backupAfterMs = 3_000

const now = (): string => new Date().toISOString()
const option = { type: 'string' } as const
const { values } = parseArgs({ options: { workspace: option, log: option, 'app-version': option, language: option } })
if (values.workspace === undefined || values.log === undefined || values['app-version'] === undefined) {
  throw new Error('The worker needs --workspace, --log and --app-version')
}
const log = openLog(values.log, now)
// Both, because Electron by itself would only warn of the second. The shell starts the process anew.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (reason: unknown) => {
    log(`the core ends: ${reason instanceof Error ? reason.stack : String(reason)}`)
    process.exit(1)
  })
}
const starting = startCore({
  workspaceDir: values.workspace,
  create: true,
  appVersion: values['app-version'],
  language: pickLanguage([values.language ?? '']),
  now,
  randomBytes: () => randomBytes(10),
  log,
})
serveCore(process.parentPort, starting, { log, exit: () => process.exit(0) })
void starting.then((core) => setTimeout(() => void afterStart(core), backupAfterMs).unref())
