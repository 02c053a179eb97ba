import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { startApp } from './harness.ts'
import type { StartOptions, TestApp } from './harness.ts'

/** A 503 is what the host answers while there is no workspace; the browser notes each in its console. */
const expected = /50[37]/

async function withApp(options: StartOptions, work: (app: TestApp) => Promise<void>): Promise<void> {
  const app = await startApp(options)
  try {
    await work(app)
  } finally {
    await app.close()
  }
}

/** Overwrites the beginning or the middle of the database file. */
function spoil(workspace: string, where: 'header' | 'version'): void {
  const path = join(workspace, 'hankekirja.sqlite')
  const file = openSync(path, 'r+')
  // Offset 60 of an SQLite file holds `user_version`, big-endian (SQLite file format 1.3.13).
  if (where === 'version') writeSync(file, Buffer.from([0, 1, 0, 0]), 0, 4, 60)
  else writeSync(file, Buffer.alloc(Math.min(4_096, statSync(path).size), 'x'), 0, undefined, 0)
  closeSync(file)
}

describe('a workspace that can not be opened', () => {
  it('that another window holds is opened by trying again after that window is closed', async () => {
    const first = await startApp({ sample: true })
    await withApp({ workspaceOf: first }, async (second) => {
      const page = await second.newPage({ expected })
      await page.getByRole('heading', { name: 'Työtila on auki toisessa ikkunassa tai toisella koneella' }).waitFor()
      expect(await axeFindings(page)).toEqual([])
      const answer = page.waitForResponse(/reopen/)
      await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
      await answer
      await page.getByRole('heading', { name: 'Työtila on auki' }).waitFor()
      await first.stopHost()
      await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
      await page.getByRole('grid', { name: 'Hankkeet' }).waitFor()
    })
    await first.close()
  })

  it('that is damaged offers its backups, and a restore brings the projects back', async () => {
    const healthy = await startApp({ sample: true })
    await (await healthy.client()).workspace.backup()
    await healthy.stopHost()
    const damaged: StartOptions = { workspaceOf: healthy, prepare: (workspace) => spoil(workspace, 'header') }
    await withApp(damaged, async (app) => {
      const page = await app.newPage({ expected })
      await page.getByRole('heading', { name: 'Työtilan tiedosto on vahingoittunut' }).waitFor()
      await page.getByText('Palauta viimeisin tarkistettu varmuuskopio').waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page
        .getByRole('button', { name: /^Palauta varmuuskopio/ })
        .first()
        .click()
      await page.getByRole('dialog').getByRole('button', { name: 'Palauta varmuuskopio' }).click()
      await page.getByRole('grid', { name: 'Hankkeet' }).waitFor()
    })
    await healthy.close()
  })

  it('that a newer program wrote is left alone, with both versions told', async () => {
    const options: StartOptions = { sample: true, prepare: (workspace) => spoil(workspace, 'version') }
    await withApp(options, async (app) => {
      const page = await app.newPage({ expected })
      await page.getByRole('heading', { name: 'Työtila on tehty uudemmalla Hankekirjalla' }).waitFor()
      await page.getByText(/Tiedoston versio \d+, ohjelman versio \d+\./).waitFor()
      expect(await axeFindings(page)).toEqual([])
    })
  })
})
