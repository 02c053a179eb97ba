#!/usr/bin/env node
// Only the version is looked at here: an import of the rest would crash an old Node before it could say a word.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 14)) {
  process.stderr.write(`Hankekirja needs Node.js 22.14 or newer; this is ${process.versions.node}.\n`)
  process.exitCode = 1
} else {
  const { run } = await import('./cli/run.ts')
  process.exitCode = await run(process.argv.slice(2), import.meta.dirname)
}
