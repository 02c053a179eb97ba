// Installs the locked dependencies when they are missing or stale, so that `npm start` and
// `npm test` are the only two commands a stranger needs. Plain CommonJS: it runs on whatever
// Node the machine has (>= 18), before the project's own Node 24 is there.
'use strict'
const { createHash } = require('node:crypto')
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { spawnSync } = require('node:child_process')

const root = join(__dirname, '..', '..')
const stampFile = join(root, 'node_modules', '.deps-stamp')

/** What decides the content of node_modules, and nothing else: a new description must not cost a reinstall. */
function fingerprint() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { dependencies, devDependencies, optionalDependencies, allowScripts } = manifest
  return createHash('sha256')
    .update(
      JSON.stringify([
        process.platform,
        process.arch,
        dependencies,
        devDependencies,
        optionalDependencies,
        allowScripts,
      ]),
    )
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(readFileSync(join(root, '.npmrc')))
    .digest('hex')
}

function install() {
  process.stderr.write('Hankekirja: installing what it needs (once, about half a minute) …\n')
  const npm = process.env.npm_execpath
  const run = npm
    ? spawnSync(process.env.npm_node_execpath || process.execPath, [npm, 'ci'], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
    : spawnSync('npm', ['ci'], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      })
  if (run.status !== 0) {
    process.stderr.write('Hankekirja: the installation failed; the lines above say why. Nothing was started.\n')
    process.exit(run.status || 1)
  }
}

/** The Node that the npm scripts will use: the project's own where the registry has it, else the machine's. */
function nodeVersion() {
  const own = join(root, 'node_modules', '.bin', 'node')
  if (!existsSync(own)) return process.versions.node
  return String(spawnSync(own, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout).trim()
}

const wanted = fingerprint()
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) {
  install()
  writeFileSync(stampFile, wanted)
}
const version = nodeVersion()
const [major, minor] = version.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 14)) {
  process.stderr.write(
    `Hankekirja needs Node.js 22.14 or newer; this machine has ${version}, and there is no Node package for ` +
      `${process.platform}-${process.arch} to bring along. Install Node.js 24 from nodejs.org and try again.\n`,
  )
  process.exit(1)
}
