import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCheckInput } from '#core/checks/read-input.ts'
import { findReport } from '#db/reports/read-reports.ts'
import type { Outline } from '#domain/checks/outline.ts'
import { readStructureText } from '#templates/engine/testing/read-pdf.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { enterSotePlan, SOTE_FORM } from './enter-sote-plan.ts'
import { bare, firstOutOfOrder } from './reading-order.ts'
import { readSotePlan } from './read-sote-plan.ts'
import { referenceLines } from './reference-text.ts'

const lines = referenceLines('003')
const sote = lines === null ? null : readSotePlan(lines)

let test: TestCore
let text = ''
let outline: Outline | null = null
beforeAll(async () => {
  if (sote === null) return
  test = await startTestCore()
  const { context } = test.core
  const client = createRouterClient(test.core.router, { context })
  const { projectId, reportId } = await enterSotePlan(client, sote)
  const asked = { projectId, formId: SOTE_FORM, language: 'fi', format: 'pdf', reportId } as const
  text = await readStructureText(Uint8Array.from(Buffer.from((await client.report.render(asked)).base64, 'base64')))
  outline = (await readCheckInput(context, projectId, await findReport(context.session.current().db, reportId))).outline
}, 60_000)
afterAll(() => test?.end())

/** In the order in which the document has them. */
const CAPTIONS = [
  'Kuva 1.',
  'Taulukko 1. Keskeiset prosessitavoitteet',
  'Taulukko 2. Keskeiset kehityshankkeet',
  'Kuva 2. Hankkeen aikataulu',
  'Kuva 3.',
  'Taulukko 3. Tulokset',
  'Kuva 4. Hankeorganisaatio',
  'Taulukko 4. Hankkeen riskit ja niihin varautuminen',
]

describe.skipIf(sote === null)('the reference project plan, entered and rendered', () => {
  it('reads from the document what it says that it has', () => {
    expect(sote?.goals.map(({ parts }) => parts.length)).toEqual([5, 4, 4, 5, 4])
    expect(sote?.packages.map(({ goals }) => goals.length)).toEqual([6, 6, 11, 0])
    expect([sote?.neighbours.length, sote?.results.length, sote?.risks.length]).toEqual([9, 14, 8])
  })

  it('has the document’s tree of headings', () => {
    const numbered = outline?.headings.filter(({ number }) => number !== '')
    expect(numbered?.map(({ number, text: title }) => `${number} ${title}`)).toEqual(
      sote?.headings.map(({ number, title }) => `${number} ${title}`),
    )
    const plain = outline?.headings.filter(({ number }) => number === '').map(({ text: title }) => title)
    const packages = sote?.packages.map(({ name }, index) => `Työpaketti ${index + 1}: ${name}`) ?? []
    expect(plain).toEqual(['Rajaukset', 'Riippuvuudet', ...packages])
    const printed = outline?.headings.map(({ number, text: title }) => `${number} ${title}`) ?? []
    expect(firstOutOfOrder(text, printed)).toBeNull()
  })

  it('numbers its four tables and four figures in the document’s order, each referred to in the text', () => {
    expect(firstOutOfOrder(text, CAPTIONS)).toBeNull()
    expect(outline?.tables.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3, 4])
    expect(outline?.figures.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3, 4])
    const targets = new Set(outline?.references.map(({ target }) => target))
    const captioned = [...(outline?.tables ?? []), ...(outline?.figures ?? [])].filter(({ number }) => number !== null)
    expect(captioned.filter(({ id }) => !targets.has(id))).toEqual([])
    const all = bare(text)
    for (const kind of ['Taulukko', 'Kuva']) {
      for (const number of [1, 2, 3, 4]) expect(all).toContain(`(${kind}${number})`)
    }
  })

  it('says every goal, action, result, benefit, risk and paragraph of the document', () => {
    const all = bare(text)
    const said = [
      ...(sote?.goals.flatMap(({ description, parts }) => [description, ...parts]) ?? []),
      ...(sote?.actions.map(({ name }) => name) ?? []),
      ...(sote?.packages.flatMap(({ goals }) => goals) ?? []),
      ...(sote?.neighbours.flatMap(({ name, explanation }) => [name, explanation]) ?? []),
      ...(sote?.results.flatMap(({ name, benefits }) => [name, ...benefits]) ?? []),
      ...(sote?.risks.flatMap(({ name, measures, owner }) => [name, measures, owner]) ?? []),
      ...Object.values(sote?.texts ?? {}).flat(),
    ]
    expect(said.filter((each) => !all.includes(bare(each)))).toEqual([])
  })
})
