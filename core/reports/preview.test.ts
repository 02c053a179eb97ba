import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PreviewEvent } from '#contract/index.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { inventedWords } from '#templates/engine/testing/invented-text.ts'
import { readPlacedText } from '#templates/engine/testing/read-pdf.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let projectId: string
let reportId: string
let section: string
const client = () => createRouterClient(test.core.router, { context: test.core.context })

const text = (seed: number, count = 40): Narrative =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'paragraph' as const,
    runs: [{ text: inventedWords(90, seed * 100 + index) }],
  }))
const said = (first: string): Narrative => [{ kind: 'paragraph', runs: [{ text: first }] }, ...text(2)]

beforeAll(async () => {
  test = await startTestCore()
  const { project, report } = client()
  const made = await project.create({ code: '79990', name: 'Esikatselukoe', fund: 'EAFRD' })
  projectId = made.id
  const place = { kind: 'final', period: null, language: 'fi', copyFrom: null } as const
  const created = await report.create({ projectId, formId: 'maaseutu-loppuraportti', ...place })
  reportId = created.id
  const { sections } = await report.get({ id: reportId })
  section = sections[3]?.key ?? ''
  for (const [index, { key }] of sections.entries())
    await report.saveSection({ reportId, section: key, version: null, blocks: text(index, 12) })
})
afterAll(() => test.end())

async function events(changed: { section: string; blocks: Narrative } | null, signal?: AbortSignal) {
  const all: PreviewEvent[] = []
  const stream = await client().report.preview({ reportId, changed }, signal ? { signal } : {})
  for await (const event of stream) all.push(event)
  return all
}

const pagesOf = async (event: PreviewEvent | undefined) => {
  if (event === undefined || event.kind === 'same') throw new Error('there are no pages')
  const pages = await readPlacedText(new Uint8Array(Buffer.from(event.pdf, 'base64')))
  return pages.map((page) => page.filter(({ y }) => y > 60).map(({ text: words }) => words))
}

describe('the preview of a report', () => {
  // Each test begins with the whole as it is saved.
  beforeEach(() => events(null))

  it('gives the whole at first, with the page of each section', async () => {
    const [whole, ...more] = await events(null)
    if (whole?.kind !== 'whole') throw new Error('there is no whole')
    expect(more).toEqual([])
    const pages = await pagesOf(whole)
    expect(pages).toHaveLength(whole.pageCount)
    const { title } = (await client().report.get({ id: reportId })).sections.find(({ key }) => key === section) ?? {}
    expect(pages[(whole.pages[section] ?? 0) - 1]?.join(' ')).toContain(title)
  })

  it('gives the pages of the change at once, then the whole, which has these very pages', async () => {
    const [part, whole] = await events({ section, blocks: said('Uusi alku tälle osalle.') })
    if (part?.kind !== 'part' || whole?.kind !== 'whole') throw new Error('there is no part or no whole')
    const [own, all] = [await pagesOf(part), await pagesOf(whole)]
    expect(own.flat().join(' ')).toContain('Uusi alku tälle osalle.')
    expect(own).toEqual(all.slice(part.firstPage - 1, part.firstPage - 1 + part.count))
    expect(part.count).toBe(own.length)
  })

  it('ends with the call, so that the next key makes no whole in vain', async () => {
    const stop = new AbortController()
    const seen: string[] = []
    const stream = await client().report.preview(
      { reportId, changed: { section, blocks: said('Kesken.') } },
      { signal: stop.signal },
    )
    const reading = (async () => {
      for await (const event of stream) {
        seen.push(event.kind)
        stop.abort()
      }
    })()
    await reading.catch(() => undefined)
    expect(seen).toEqual(['part'])
    const [next] = await events({ section, blocks: said('Valmis.') })
    expect(next?.kind).toBe('part')
  })

  it('says when the pages stay as they are', async () => {
    const blocks = said('Sama.')
    await events({ section, blocks })
    expect((await events({ section, blocks })).map(({ kind }) => kind)).toEqual(['same'])
  })

  it('never shows a figure that has changed since: another change is read before the next key', async () => {
    const { project } = client()
    const { version } = await project.get({ id: projectId })
    await project.update({ id: projectId, version, patch: { name: 'Esikatselukoe uudella nimellä' } })
    const [whole] = await events(null)
    expect((await pagesOf(whole)).flat().join(' ')).toContain('uudella nimellä')
    await client().history.undo(undefined)
    const all = await events({ section, blocks: said('Kumottu.') })
    expect((await pagesOf(all.at(-1))).flat().join(' ')).not.toContain('uudella nimellä')
  })

  it('names what can’t be printed', async () => {
    const empty: Narrative = [{ kind: 'heading', text: ' ' }]
    await expect(events({ section, blocks: empty })).rejects.toMatchObject({
      code: 'invalid_input',
      data: { problems: [{ code: 'heading_empty' }] },
    })
  })
})
