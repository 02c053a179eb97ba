import { spawn } from 'node:child_process'
import { ensureBuilt } from './build.ts'
import { electronBinary } from './electron-binary.ts'
import { inRoot } from './paths.ts'

/**
 * `npm start`: builds what changed and opens the application; in Electron where its binary is, otherwise in the
 * browser on the loopback host. Arguments after `--` are handed on, e.g. `npm start -- --workspace DIR --no-open`.
 */
const args = process.argv.slice(2)
if (await ensureBuilt()) process.stderr.write('Hankekirja: built.\n')
const electron = await electronBinary()
if (electron === null) {
  process.stderr.write(
    'Hankekirja: the Electron program is not on this machine, so the same application opens in the browser.\n' +
      'It is served to this machine alone; the address below opens once.\n',
  )
}
const [command, commandArgs] =
  electron === null
    ? [process.execPath, [inRoot('dist/loopback/main.js'), 'serve', ...args]]
    : [electron, [inRoot('.'), ...args]]
const child = spawn(command, commandArgs, { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  process.stderr.write(`Hankekirja could not be started: ${error.message}\n`)
  process.exitCode = 1
})
child.on('exit', (code) => {
  process.exitCode = code ?? 0
})
