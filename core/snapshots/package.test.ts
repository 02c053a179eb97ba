import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readStructureText } from '#templates/engine/testing/read-pdf.ts'
import { checkPdf } from '#templates/engine/pdf/pdf-bar.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { clientOf, lockStatus, writtenStatus } from '#tests/support/locked-report.ts'

let test: TestCore
let place: { projectId: string; reportId: string }
beforeEach(async () => {
  test = await startTestCore()
  place = await writtenStatus(test)
})
afterEach(() => test.end())
const client = () => clientOf(test)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function packed(): Promise<Record<string, Uint8Array>> {
  const { base64, name } = await client().archive.package({ reportId: place.reportId })
  expect(name).toMatch(/^VN_1_2026-stm-tilannekatsaus-2026-03-01-2026-03-31-v1\.zip$/)
  return unzipSync(Buffer.from(base64, 'base64'))
}

async function voucher(costDay: string, number: string, fileName: string, content: string): Promise<void> {
  const { projectId } = place
  const row = { costDay, voucher: number, supplier: 'Kirjapaino Kaari Oy', text: 'Esitteet', netCents: 10_000 }
  const action = { projectId, action: 'paste' as const, updates: [], removes: [] }
  const { inserted: ownerIds } = await client().ledger.write({ ...action, inserts: [row] })
  const file = { name: fileName, base64: Buffer.from(content).toString('base64') }
  await client().attachment.add({ projectId, owner: 'ledger_rows', ownerIds, file })
}

describe('the package of a locked report', () => {
  it('has the report, its vouchers of the period and the project’s papers, under names that people read', async () => {
    await voucher('2026-03-10', '17', 'lasku.pdf', 'maaliskuu')
    await voucher('2026-04-10', '18', 'lasku.pdf', 'huhtikuu')
    const { projectId } = place
    const decision = { name: 'Päätös.pdf', base64: Buffer.from('päätös').toString('base64') }
    await client().attachment.add({ projectId, owner: 'projects', ownerIds: [projectId], file: decision })
    await lockStatus(test, place.reportId)
    const parts = await packed()
    expect(Object.keys(parts)).toEqual([
      ...['asiakirja.json', 'saannot.json', 'taulukot.xlsx', 'tiedot.json']
        .map((name) => `1-raportti/VN_1_2026-stm-tilannekatsaus-2026-03-01-2026-03-31-v1-${name}`)
        .toSorted(),
      '1-raportti/VN_1_2026-stm-tilannekatsaus-2026-03-01-2026-03-31-v1.pdf',
      '1-raportti/VN_1_2026-stm-tilannekatsaus-2026-03-01-2026-03-31-v1.txt',
      '2-tositteet/17_10.3.2026_Kirjapaino Kaari Oy_lasku.pdf',
      '8-hankkeen-asiakirjat/Päätös.pdf',
      'manifest.json',
      'sisallys.pdf',
    ])
  })

  it('lists every file with its hash, for programs and for people', async () => {
    await voucher('2026-03-10', '17', 'lasku.pdf', 'maaliskuu')
    await client().archive.setRetention({ reportId: place.reportId, until: '2036-12-31', note: 'Päätös' })
    await lockStatus(test, place.reportId)
    const parts = await packed()
    const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array()))
    expect(manifest).toMatchObject({
      format: 'hankekirja-archive-package',
      project: { code: 'VN/1/2026' },
      sequence: 1,
      retention: { ownUntil: '2036-12-31', terms: [{ ruleId: 'RET-VOUCHER', certainty: 'unverified' }] },
    })
    const listed: { path: string; sha256: string; sizeBytes: number }[] = manifest.files
    expect(listed.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(parts)
        .filter((path) => path !== 'manifest.json')
        .toSorted(),
    )
    for (const { path, sha256: hash, sizeBytes } of listed) {
      expect([path, sha256(parts[path] ?? new Uint8Array())]).toEqual([path, hash])
      expect(parts[path]?.length).toBe(sizeBytes)
    }
    const index = parts['sisallys.pdf'] ?? new Uint8Array()
    expect((await checkPdf(index)).findings).toEqual([])
    const text = (await readStructureText(index)).replaceAll(/\s+/g, ' ')
    for (const { sha256: hash } of listed.slice(1)) expect(text).toContain(hash.slice(0, 16))
    expect(text).toContain('31.12.2036, Päätös')
  })

  it('has the same bytes each time', async () => {
    await voucher('2026-03-10', '17', 'lasku.pdf', 'maaliskuu')
    await lockStatus(test, place.reportId)
    const first = await client().archive.package({ reportId: place.reportId })
    expect(await client().archive.package({ reportId: place.reportId })).toEqual(first)
  })

  it('is of a locked report only', async () => {
    await expect(client().archive.package({ reportId: place.reportId })).rejects.toMatchObject({ code: 'not_found' })
  })
})
