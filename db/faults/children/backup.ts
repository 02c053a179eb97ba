import { writeSync } from 'node:fs'
import { createBackup } from '../../backup/create-backup.ts'
import { WorkspaceError } from '../../errors.ts'
import { openTestWorkspace, testInstant } from '../../testing/fixture.ts'

/*
 * Makes a backup and says how that went: `ok` or the code of the error.
 */
const workspace = await openTestWorkspace(process.argv[2] ?? '', { create: false })
const outcome = await createBackup(workspace, { kind: 'manual', at: testInstant }).then(
  () => 'ok',
  (error: unknown) => (error instanceof WorkspaceError ? error.code : String(error)),
)
writeSync(1, `${outcome}\n`)
await workspace.close()
