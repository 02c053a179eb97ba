import { writeSync } from 'node:fs'
import { runCommand } from '../../command.ts'
import { WorkspaceError } from '../../errors.ts'
import { commandInfo, openTestWorkspace, projectRow } from '../../testing/fixture.ts'

/*
 * Opens a workspace, saves one thing, and says how that went: `ok` or the code of the error. With `hold` it then
 * keeps the workspace open until it is killed.
 */
const [folder = '', hold] = process.argv.slice(2)

async function attempt(): Promise<string> {
  try {
    const workspace = await openTestWorkspace(folder)
    const row = projectRow(`T${process.pid}`)
    await runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', row))
    if (hold === undefined) await workspace.close()
    return 'ok'
  } catch (error) {
    return error instanceof WorkspaceError ? error.code : String(error)
  }
}

writeSync(1, `${await attempt()}\n`)
if (hold !== undefined) setInterval(() => undefined, 60_000)
