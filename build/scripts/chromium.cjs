// Finds a Chromium for the end-to-end tests, and on Debian installs one as root when there is none.
// Plain CommonJS, so that the tests and the runner can share it without a build.
'use strict'
const { existsSync } = require('node:fs')
const { spawnSync } = require('node:child_process')

const places = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** Path of a Chromium or Chrome, or null. `HANKEKIRJA_CHROMIUM` names another one. */
function findChromium() {
  const named = process.env.HANKEKIRJA_CHROMIUM
  if (named) return existsSync(named) ? named : null
  return (places[process.platform] || []).find((place) => existsSync(place)) || null
}

/** Debian packages that the tests use: the browser, PDF tools for the page pictures and text, strace for power cuts. */
const debianPackages = ['chromium', 'poppler-utils', 'strace']
const tools = ['pdftotext', 'strace']

function hasAll() {
  return findChromium() !== null && tools.every((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0)
}

/** Installs what is missing where that is possible without asking: as root on a Debian. */
function installTestTools() {
  if (hasAll() || process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return
  process.stderr.write('Hankekirja: installing Chromium and the PDF tools for the tests …\n')
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages], quiet)
}

module.exports = { findChromium, installTestTools }
