/**
 * `node build/scripts/package.ts --check`  packages for the three systems against stand-ins and looks inside;
 * `node build/scripts/package.ts [--linux|--win|--mac] …`  makes real installers (needs Electron's download).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Arch, build, Platform } from 'electron-builder'
import { ensureBuilt } from './build.ts'
import { checkPackage } from './check-package.ts'
import { inRoot, root } from './paths.ts'
import { makeStandIn, type Target } from './stand-in.ts'

const configFile = inRoot('build/electron-builder.yml')
const platforms = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC } satisfies Record<Target, Platform>

/** Packages one target as a folder, which holds the configuration against its schema too. @returns that folder */
async function packStandIn(target: Target, scratch: string): Promise<string> {
  const output = join(scratch, `${target}-out`)
  const electronDist = makeStandIn(target, join(scratch, `${target}-electron`))
  await build({
    projectDir: root,
    targets: platforms[target].createTarget('dir', Arch.x64),
    config: {
      extends: configFile,
      electronDist,
      directories: { output },
      mac: { identity: null },
      // Signing anew needs Apple's codesign.
      electronFuses: { resetAdHocDarwinSignature: false },
    },
    publish: 'never',
  })
  return join(output, { linux: 'linux-unpacked', win: 'win-unpacked', mac: 'mac' }[target])
}

async function checkAll(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'hankekirja-package-'))
  try {
    for (const target of ['linux', 'win', 'mac'] as const) {
      const report = await checkPackage(target, await packStandIn(target, scratch))
      console.log(`package ${target}: ${report}`)
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function wantedTargets(): ReturnType<typeof Platform.prototype.createTarget> {
  const asked = (['linux', 'win', 'mac'] as const).filter((target) => process.argv.includes(`--${target}`))
  const chosen = asked.length > 0 ? asked.map((target) => platforms[target]) : [Platform.current()]
  return new Map(chosen.flatMap((platform) => [...platform.createTarget()]))
}

await ensureBuilt()
if (process.argv.includes('--check')) await checkAll()
else await build({ projectDir: root, targets: wantedTargets(), config: { extends: configFile }, publish: 'never' })
