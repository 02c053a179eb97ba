import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { DocumentModel } from '#templates/engine/model.ts'
import { cutPart } from '#templates/engine/pdf/cut-part.ts'
import { renderPdfDocument } from '#templates/engine/pdf/render-pdf.ts'
import { paragraph } from '#templates/engine/testing/invented-text.ts'
import { chapterText, HUNDRED_PAGES, longReport } from '#templates/engine/testing/long-report.ts'
import { sampleModel } from '#templates/engine/testing/sample-model.ts'
import { createPdfService } from './pdf-service.ts'
import type { PdfService } from './pdf-service.ts'
import { createPdfThread, newStop, ThreadDied } from './pdf-thread.ts'

const long = longReport(HUNDRED_PAGES)
const short = longReport({ chapters: 1, costs: 10 })
let service: PdfService | undefined
const open = (): PdfService => (service = createPdfService())
afterEach(() => service?.close())

describe('making PDFs in a thread', () => {
  it('gives the same bytes, places and warnings as without one, the first time and later', async () => {
    const pdf = open()
    for (const model of [sampleModel(), short, sampleModel()]) {
      expect(await pdf.whole(model)).toEqual(await renderPdfDocument(model))
    }
  })

  it('gives the same bytes in any time zone and locale', async () => {
    const script = fileURLToPath(new URL('testing/thread-hash.ts', import.meta.url))
    const hashIn = (TZ: string, LANG: string): string =>
      execFileSync(process.execPath, [script], { env: { ...process.env, TZ, LANG, LC_ALL: LANG } }).toString()
    const { bytes } = await renderPdfDocument(longReport({ chapters: 2, costs: 60 }))
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(hashIn('Pacific/Auckland', 'C')).toBe(hash)
    expect(hashIn('America/New_York', 'sv_FI.UTF-8')).toBe(hash)
  })

  it('leaves the core free to answer while a hundred pages are made', async () => {
    const pdf = open()
    let answers = 0
    const clock = setInterval(() => (answers += 1), 1)
    await pdf.whole(long)
    clearInterval(clock)
    // Made on the core's own thread, there would be next to none.
    expect(answers).toBeGreaterThan(100)
  })

  it('lets who waits go before many, and makes the one that gave way afterwards', async () => {
    const pdf = open()
    await pdf.whole(short)
    const order: string[] = []
    const many = [1, 2].map((each) => pdf.whole(long, { for: 'many' }).then(() => order.push(`many ${each}`)))
    await pause(30)
    await pdf.whole(short).then(() => order.push('person'))
    expect(order).toEqual(['person'])
    await Promise.all(many)
    expect(order).toEqual(['person', 'many 1', 'many 2'])
  })

  it('stops in the middle when nobody waits any more, and goes on with the next', async () => {
    const [pdf, undisturbed] = [open(), createPdfService()]
    await Promise.all([pdf.whole(short), undisturbed.whole(short)])
    const stop = new AbortController()
    const waiting = pdf.whole(long, { signal: stop.signal })
    await pause(30)
    const ended: string[] = []
    const toTheEnd = undisturbed.whole(long).then(() => ended.push('a long one that began later'))
    stop.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    await pdf.whole(short).then(() => ended.push('the next one'))
    await toTheEnd
    await undisturbed.close()
    expect(ended).toEqual(['the next one', 'a long one that began later'])
    await expect(pdf.whole(short, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('prints a part as it is printed without a thread', async () => {
    const pdf = open()
    const { places } = await pdf.whole(short)
    const text = [paragraph('Uusi alku.'), ...chapterText(1)]
    const after = longReport({ chapters: 1, costs: 10 }, { 'luku-1': text })
    const part = cutPart({ model: short, places }, after, 'luku-1')
    if (part === null) throw new Error('nothing has changed')
    expect(await pdf.part(part)).toMatchObject({ firstPage: 3, count: 1 })
  })

  it('says which place of a document is wrong', async () => {
    const wrong: DocumentModel = { ...short, blocks: [{ kind: 'heading', id: 'a', level: 1, text: ' ' }] }
    await expect(open().whole(wrong)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { problems: [{ field: 'a', code: 'heading_empty' }] },
    })
  })
})

describe('a thread that ends', () => {
  it('fails the report in hand by name, and the next one has a new thread', async () => {
    const thread = createPdfThread()
    const pdf = (service = createPdfService(thread))
    const waiting = pdf.whole(long)
    await pause(50)
    const ending = thread.end()
    await expect(waiting).rejects.toMatchObject({ code: 'report_not_made', details: { reason: 'stopped' } })
    await ending
    expect((await pdf.whole(short)).pageCount).toBeGreaterThan(2)
  })

  it('ends for lack of memory without ending the program', async () => {
    const thread = createPdfThread({ heapMegabytes: 24 })
    const ask = () => thread.ask({ kind: 'whole', model: long, attachments: [] }, newStop())
    const died = await ask().catch((error: unknown) => error)
    expect(died).toBeInstanceOf(ThreadDied)
    expect(died).toMatchObject({ reason: 'too_large' })
    await thread.end()
  })

  it('takes no report after the core was closed', async () => {
    const pdf = open()
    await pdf.close()
    await expect(pdf.whole(short)).rejects.toMatchObject({ code: 'report_not_made' })
  })
})
