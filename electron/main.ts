/**
 * Entry of the desktop app. It imports nothing at the top, so that the guard runs first: outside Electron,
 * importing 'electron' would start a download.
 */
if (process.versions.electron === undefined) {
  process.stderr.write('This file runs inside Electron. In a browser: npm start\n')
  process.exit(1)
}
const electron = await import('electron')
const { startApp } = await import('./app.ts')
// Awaited: Electron holds its `ready` event back until this module is done, and schemes must be registered before.
await startApp(electron, { argv: process.argv, distFolder: `${import.meta.dirname}/..`, platform: process.platform })
