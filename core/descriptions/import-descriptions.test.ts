import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inventedFile } from '#tests/fixtures/invented-descriptions.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

const fileIn = (seed: number, edit: (text: string) => string = (text) => text) => {
  const { name, bytes } = inventedFile(seed)
  const text = edit(Buffer.from(bytes).toString('utf8'))
  return { name, base64: Buffer.from(text).toString('base64') }
}
const anything = { name: 'ostoslista.txt', base64: Buffer.from('maito\nleipä\n').toString('base64') }

describe('importing descriptions', () => {
  let test: TestCore
  const client = () => createRouterClient(test.core.router, { context: test.core.context })
  const outcomes = (results: readonly { outcome: string }[]) => results.map(({ outcome }) => outcome)

  beforeEach(async () => {
    test = await startTestCore()
  })
  afterEach(() => test.end())

  it('says what it would do and writes nothing', async () => {
    const preview = await client().description.preview({ files: [fileIn(1), anything] })
    expect(preview).toMatchObject([
      { outcome: 'created', reason: null },
      { outcome: 'rejected', reason: 'not_a_description' },
    ])
    expect(await client().project.list()).toEqual([])
    expect((await client().history.state()).undo).toBeNull()
  })

  it('imports the good files of a batch and tells why the others were rejected', async () => {
    const results = await client().description.commit({ files: [fileIn(1), anything, fileIn(2)] })
    expect(outcomes(results)).toEqual(['created', 'rejected', 'created'])
    expect(await client().project.list()).toHaveLength(2)
  })

  it('changes nothing for a file that it holds already, and updates the project for a newer text', async () => {
    await client().description.commit({ files: [fileIn(1)] })
    expect(outcomes(await client().description.commit({ files: [fileIn(1)] }))).toEqual(['unchanged'])
    expect(await client().history.list({ limit: 50 })).toHaveLength(1)
    const newer = fileIn(1, (text) => text.replace(/Toiminnan tila:.*/, 'Toiminnan tila: Uusi tila'))
    expect(outcomes(await client().description.commit({ files: [newer] }))).toEqual(['updated'])
    const [project] = await client().project.list()
    expect(project?.state).toBe('Uusi tila')
    const { base64 } = await client().report.render({
      projectId: project?.id ?? '',
      formId: 'rakennerahasto-kuvaus-2014',
      language: 'fi',
      format: 'txt',
    })
    expect(base64).toBe(newer.base64)
  })

  it('does not guess between two different texts of one project in a batch', async () => {
    const other = fileIn(1, (text) => text.replace(/Toiminnan tila:.*/, 'Toiminnan tila: Toinen'))
    const results = await client().description.commit({ files: [fileIn(1), other, fileIn(1)] })
    expect(results.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['created', null],
      ['rejected', 'repeated_code'],
      ['unchanged', null],
    ])
  })

  it('is taken back as one step', async () => {
    await client().description.commit({ files: [fileIn(1), fileIn(2), fileIn(3)] })
    await client().history.undo()
    expect(await client().project.list()).toEqual([])
    await client().history.redo()
    expect(await client().project.list()).toHaveLength(3)
    expect((await client().workspace.verify()).ok).toBe(true)
  })

  it('tells of the first two hundred remarks and how many there are', async () => {
    const flood = fileIn(1, (text) => text.replace(/^1 Hanke$/m, `1 Hanke\n${'tuntematon rivi\n'.repeat(1_000)}`))
    const [result] = await client().description.preview({ files: [flood] })
    expect([result?.warnings.length, (result?.warningCount ?? 0) >= 1_000]).toEqual([200, true])
  })
})
