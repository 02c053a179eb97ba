/** Entry of the utility process: the core with the database, away from the windows. */
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { startCore } from '#core/core.ts'
import { serveCore } from './serve-core.ts'

const { values } = parseArgs({ options: { workspace: { type: 'string' }, 'app-version': { type: 'string' } } })
if (values.workspace === undefined || values['app-version'] === undefined) {
  throw new Error('The worker needs --workspace and --app-version')
}
const log = (line: string): void => console.error(line)
serveCore(
  process.parentPort,
  startCore({
    workspaceDir: values.workspace,
    create: true,
    appVersion: values['app-version'],
    now: () => new Date().toISOString(),
    randomBytes: () => randomBytes(16),
    log,
  }),
  { log, exit: () => process.exit(0) },
)
