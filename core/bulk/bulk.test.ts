import { createHash } from 'node:crypto'
import { createRouterClient } from '@orpc/server'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BulkEvent, BulkItemIn, BulkOffer } from '#contract/index.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let offers: readonly BulkOffer[]
const client = () => createRouterClient(test.core.router, { context: test.core.context })
beforeAll(async () => {
  test = await startTestCore()
  await client().workspace.createSample()
  offers = await client().bulk.offers()
})
afterAll(() => test.end())

const itemOf = ({ projectId, formId, language, reportId }: BulkOffer): BulkItemIn => ({
  projectId,
  formId,
  language,
  reportId,
  period: null,
})
const descriptions = () => offers.filter(({ formId }) => formId === 'rakennerahasto-kuvaus-2014').slice(0, 3)
const lost: BulkItemIn = {
  projectId: 'lost',
  formId: 'rakennerahasto-kuvaus-2014',
  language: 'fi',
  reportId: null,
  period: null,
}

async function make(items: BulkItemIn[], language: 'fi' | 'sv' = 'fi') {
  const events: BulkEvent[] = []
  for await (const event of await client().bulk.make({ items, draft: false, language })) events.push(event)
  const pieces = events.flatMap((event) => ('piece' in event ? [Buffer.from(event.piece, 'base64')] : []))
  return { events, zip: Buffer.concat(pieces), files: unzipSync(Buffer.concat(pieces)) }
}

describe('what can be made', () => {
  it('is every form of each project’s fund and period, and every report in work, with the due one marked', async () => {
    const projects = await client().project.list()
    for (const { id } of projects) {
      const own = offers.filter(({ projectId, reportId }) => projectId === id && reportId === null)
      expect(own.map(({ formId }) => formId)).toEqual(
        (await client().report.projectForms({ projectId: id })).map((form) => form.id),
      )
    }
    expect(offers.filter(({ isDue }) => isDue).length).toBeGreaterThan(0)
    expect(new Set(offers.map(({ key }) => key)).size).toBe(offers.length)
  })

  it('has a report once it is begun, with its own language and period, as the due one of its project', async () => {
    const { project, report, bulk } = client()
    const { id: projectId } = await project.create({ code: '79991', name: 'Koontikoe', fund: 'EAFRD' })
    const period = { start: '2026-01-01', end: '2026-06-30' }
    const made = { projectId, formId: 'maaseutu-raportti-lyhyt', kind: 'interim', language: 'sv', period } as const
    const { id } = await report.create({ ...made, copyFrom: null })
    const own = (await bulk.offers()).filter((offer) => offer.projectId === projectId)
    expect(own[0]).toMatchObject({ key: id, reportId: id, language: 'sv', period, state: 'draft', isDue: true })
    expect(own.slice(1).every(({ isDue, reportId }) => !isDue && reportId === null)).toBe(true)
    const { files } = await make(own.slice(0, 1).map(itemOf))
    expect(Object.keys(files)[0]).toMatch(/^79991 .+ 1\.1\.2026–30\.6\.2026.*\.pdf$/)
  })
})

describe('making many', () => {
  it('gives one ZIP of PDFs with the bytes that each has by itself, and lists them', async () => {
    const chosen = descriptions()
    const { events, files } = await make(chosen.map(itemOf))
    const pdfs = Object.keys(files).filter((name) => name.endsWith('.pdf'))
    expect(pdfs).toHaveLength(3)
    for (const [index, { projectId, formId, projectCode }] of chosen.entries()) {
      const name = pdfs[index] ?? ''
      expect(name.startsWith(`${projectCode} Hankkeen kuvaus`)).toBe(true)
      const alone = await client().report.render({ projectId, formId, language: 'fi', format: 'pdf' })
      expect(Buffer.from(files[name] ?? []).toString('base64') === alone.base64).toBe(true)
    }
    const manifest: { files: { file: string; sha256: string; projectCode: string }[] } = JSON.parse(
      strFromU8(files['manifest.json'] ?? new Uint8Array()),
    )
    expect(manifest.files.map(({ file }) => file)).toEqual(pdfs)
    for (const { file, sha256 } of manifest.files) {
      expect(
        createHash('sha256')
          .update(files[file] ?? '')
          .digest('hex'),
      ).toBe(sha256)
    }
    expect(strFromU8(files['Luettelo.txt'] ?? new Uint8Array())).toContain(pdfs[2])
    expect(events.at(-1)).toMatchObject({ kind: 'done', made: 3, failed: 0 })
  })

  it('gives the same bytes for the same reports', async () => {
    const items = descriptions().slice(0, 2).map(itemOf)
    const [first, second] = [await make(items), await make(items)]
    expect(first.zip.equals(second.zip)).toBe(true)
  })

  it('names each that fails and makes the rest', async () => {
    const [one, two] = descriptions().map(itemOf)
    if (one === undefined || two === undefined) throw new Error('the sample has too few projects')
    const { events, files } = await make([one, lost, { ...two, language: 'en', formId: 'no-such-form' }, two], 'sv')
    expect(events.map(({ kind }) => kind)).toEqual([
      'begun',
      'made',
      'begun',
      'failed',
      'begun',
      'failed',
      'begun',
      'made',
      'done',
    ])
    expect(events.filter(({ kind }) => kind === 'failed')).toMatchObject([
      { index: 1, error: { code: 'not_found' } },
      { index: 2, error: { code: 'template_unavailable', data: { formId: 'no-such-form' } } },
    ])
    expect(events.at(-1)).toMatchObject({ made: 2, failed: 2 })
    expect(strFromU8(files['Förteckning.txt'] ?? new Uint8Array())).toContain('no-such-form: template_unavailable')
  })

  it('gives two of one name a number each', async () => {
    const [one] = descriptions().map(itemOf)
    if (one === undefined) throw new Error('the sample has too few projects')
    const { files } = await make([one, one])
    expect(Object.keys(files).filter((name) => name.includes('(2)'))).toHaveLength(1)
  })

  it('stops when the call ends', async () => {
    const stop = new AbortController()
    const items = Array.from({ length: 30 }, () => descriptions().map(itemOf)).flat()
    const stream = await client().bulk.make({ items, draft: false, language: 'fi' }, { signal: stop.signal })
    const seen: string[] = []
    const reading = (async () => {
      for await (const { kind } of stream) {
        seen.push(kind)
        if (seen.length === 4) stop.abort()
      }
    })()
    await reading.catch(() => undefined)
    expect(seen).not.toContain('done')
    expect(seen.length).toBeLessThan(10)
  })
})
