import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installedElectron } from '#build/scripts/electron-binary.ts'

const root = join(import.meta.dirname, '../..')
const binary = installedElectron()
if (binary === null) {
  const line = '!'.repeat(78)
  console.warn(`${line}\nSKIPPED: the desktop app. The Electron program is not on this machine.\n${line}`)
}

/** Flags for a machine without a sandbox for Chromium, as a container run by root. */
const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []

function reach(page: Page, address: string): Promise<string> {
  return page.evaluate(async (url) => {
    const [answer] = await Promise.allSettled([fetch(url)])
    return answer?.status === 'fulfilled' ? 'reached' : 'refused'
  }, address)
}

/** 0 while there is none. */
function corePid(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ app: shell }) => shell.getAppMetrics().find((metric) => metric.name === 'Hankekirja core')?.pid ?? 0,
  )
}

describe.skipIf(binary === null)('the desktop app in real Electron', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hankekirja-desktop-'))
  const args = [...flags, root, '--workspace', join(folder, 'workspace'), `--user-data-dir=${join(folder, 'data')}`]
  const complaints: string[] = []
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const built = spawnSync(process.execPath, [join(root, 'build/scripts/build.ts')], { cwd: root, encoding: 'utf8' })
    if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`)
    app = await _electron.launch({ executablePath: binary ?? '', args, cwd: root })
    page = await app.firstWindow()
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.locator('#root > *').first().waitFor()
  })

  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('draws the page from its own origin and complains about nothing', async () => {
    expect(await page.evaluate(() => location.origin)).toBe('app://bundle')
    await page.getByRole('main').waitFor()
    expect(complaints).toEqual([])
  })

  it('gives the page no way to Node, and one function to the shell', async () => {
    const seen = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
      bridge: Object.keys(window.hankekirjaHost ?? {}),
    }))
    expect(seen).toEqual({ node: [], bridge: ['connect'] })
  })

  it('keeps the page from the network and from files', async () => {
    expect(await reach(page, 'http://127.0.0.1:9/')).toBe('refused')
    expect(await reach(page, 'file:///etc/hostname')).toBe('refused')
  })

  it('has an operating menu and a Node new enough for the database', async () => {
    const found = await app.evaluate(({ Menu, app: shell }) => ({
      menus: Menu.getApplicationMenu()?.items.length ?? 0,
      name: shell.getName(),
      node: process.versions.node,
    }))
    expect(found.menus).toBeGreaterThanOrEqual(5)
    expect(found.name).toBe('Hankekirja')
    expect(Number(found.node.split('.')[0])).toBeGreaterThanOrEqual(22)
  })

  it('runs the core in a process of its own', async () => {
    await expect.poll(() => corePid(app)).toBeGreaterThan(0)
  })

  it('comes back when the core dies', async () => {
    const first = await corePid(app)
    process.kill(first, 'SIGKILL')
    await expect.poll(() => corePid(app), { timeout: 10_000 }).toSatisfy((pid: number) => pid !== 0 && pid !== first)
    await page.reload()
    await page.getByRole('main').waitFor()
  })

  it('leaves the workspace to the instance that runs', () => {
    const second = spawnSync(binary ?? '', args, { cwd: root, timeout: 20_000 })
    expect(second.status).toBe(0)
    expect(app.windows()).toHaveLength(1)
  })
})

describe.skipIf(binary === null)('the self-check of a build', () => {
  it('opens the window, makes three calls from the page and says how it went', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hankekirja-smoke-'))
    const file = join(folder, 'smoke.json')
    const args = [...flags, root, `--smoke=${file}`, `--workspace=${folder}`, `--user-data-dir=${join(folder, 'data')}`]
    const { status } = spawnSync(binary ?? '', args, { cwd: root, timeout: 60_000 })
    const result: unknown = JSON.parse(readFileSync(file, 'utf8'))
    expect(result).toMatchObject({ ok: true, page: { workspace: 'open', projects: 0 } })
    expect(status).toBe(0)
  })
})
