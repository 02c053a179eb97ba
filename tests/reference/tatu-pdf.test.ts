import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPdf } from '#templates/engine/pdf/bar/pdf-objects.ts'
import { readStructure } from '#templates/engine/pdf/bar/structure-model.ts'
import type { Element } from '#templates/engine/pdf/bar/structure-model.ts'
import { readStructureText } from '#templates/engine/testing/read-pdf.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { enterTatu } from './enter-tatu.ts'
import { readTatu } from './read-tatu.ts'
import type { TatuBlock } from './read-tatu.ts'
import { firstOutOfOrder } from './reading-order.ts'
import { referenceLines } from './reference-text.ts'

const lines = referenceLines('000')
const tatu = lines === null ? null : readTatu(lines)
const blocks = tatu?.sections.flatMap((section) => section.blocks) ?? []
const of = (kind: TatuBlock['kind']) => blocks.filter((block) => block.kind === kind).length

let test: TestCore
let bytes = new Uint8Array()
beforeAll(async () => {
  if (tatu === null) return
  test = await startTestCore()
  const client = createRouterClient(test.core.router, { context: test.core.context })
  const { projectId, reportId } = await enterTatu(client, tatu)
  const asked = { projectId, formId: 'maaseutu-loppuraportti', language: 'fi', format: 'pdf', reportId } as const
  bytes = Uint8Array.from(Buffer.from((await client.report.render(asked)).base64, 'base64'))
}, 60_000)
afterAll(() => test?.end())

/** Of a block, as the page has it: captions with the numbers of the document. */
function printed(block: TatuBlock, numbers: { table: number; picture: number }): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [block.text]
    case 'list':
      return block.items
    case 'callout':
      return [block.title, block.text]
    case 'picture':
      return [`Kuva ${(numbers.picture += 1)}. ${block.caption}`]
    case 'table':
      return [`Taulukko ${(numbers.table += 1)}. ${block.caption}`, block.title, ...block.items]
  }
  return block satisfies never
}

const roles = (element: Element): readonly string[] => [
  element.role,
  ...element.kids.flatMap((kid) => ('role' in kid ? roles(kid) : [])),
]

describe.skipIf(tatu === null)('the reference final report, entered and rendered', () => {
  it('says every word of the document in its order, numbered captions and signature included', async () => {
    if (tatu === null) return
    const numbers = { table: 0, picture: 0 }
    const expected = tatu.sections.flatMap(({ number, title, blocks: own }) => [
      `${number} ${title}`,
      ...own.flatMap((block) => printed(block, numbers)),
    ])
    const { name, title, organisation } = tatu.signatory
    const signature = [`${tatu.place} 31.12.2020`, `${name}, ${title}`, organisation]
    expect(firstOutOfOrder(await readStructureText(bytes), [...expected, ...signature])).toBeNull()
    expect(numbers).toEqual({ table: 2, picture: 3 })
  })

  it('tags its headings, lists, tables, figures and quotes as what they are', async () => {
    const root = readStructure(await openPdf(bytes))
    if (root === undefined) throw new Error('the file has no structure tree')
    const all = roles(root)
    const count = (...wanted: string[]) => all.filter((role) => wanted.includes(role)).length
    const headings = (tatu?.sections.length ?? 0) + of('heading')
    expect(count('H1', 'H2', 'H3', 'H4')).toBeGreaterThanOrEqual(headings)
    expect(count('L')).toBeGreaterThanOrEqual(of('list'))
    expect(count('Table')).toBeGreaterThanOrEqual(of('table'))
    expect(count('Figure')).toBeGreaterThanOrEqual(of('picture'))
    expect(count('BlockQuote')).toBe(of('quote'))
    expect([of('quote'), of('callout'), of('list'), of('picture'), of('table')]).toEqual([3, 6, 1, 3, 2])
  })
})
