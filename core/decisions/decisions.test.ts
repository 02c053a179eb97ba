import { createRouterClient } from '@orpc/server'
import { isDefinedError, safe } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

describe('the decision of a project', () => {
  let test: TestCore
  let projectId: string
  const client = () => createRouterClient(test.core.router, { context: test.core.context })
  const versions = () => client().decision.list({ projectId })
  const only = async () => {
    const [version] = await versions()
    if (version === undefined) throw new Error('no decision')
    return version
  }
  const terms = { number: 'EURA 2014/1/09', decidedOn: '2018-06-01', validFrom: '2018-08-01', supportRate: 8_000 }

  /** A draft with everything that confirming asks for. */
  async function wholeDraft(copyOf: string | null = null) {
    const { id, version } = await client().decision.create({ projectId, copyOf })
    let target = { id, version }
    const step = async (call: Promise<{ version: number }>) => {
      target = { id, version: (await call).version }
    }
    await step(client().decision.update({ ...target, patch: terms }))
    await step(client().decision.addModel({ ...target, modelId: 'FI14-EAKR24', parameters: {} }))
    await step(
      client().decision.setAmounts({
        ...target,
        cells: [{ category: 'staff', year: 2018, partner: '', workPackage: '', amount: 5_000_000 }],
      }),
    )
    const sources = (await versions()).find((each) => each.id === id)?.sources ?? []
    const rowId = sources[0]?.id ?? ''
    await step(client().decision.updateSource({ ...target, rowId, patch: { share: 8_000 } }))
    return target
  }

  beforeEach(async () => {
    test = await startTestCore()
    projectId = (await client().project.create({ code: 'A70001', name: 'Koe', fund: 'EAKR' })).id
  })
  afterEach(() => test.end())

  it('begins as a draft with the usual two sources', async () => {
    await client().decision.create({ projectId, copyOf: null })
    expect(await only()).toMatchObject({
      sequence: 1,
      status: 'draft',
      fund: 'EAKR',
      sources: [
        { source: 'support', mode: 'PERCENT', inSupport: true },
        { source: 'own', mode: 'RESIDUAL' },
      ],
    })
  })

  it('takes amounts, changes them and takes them away; each edit is one step of undo', async () => {
    const { id, version } = await client().decision.create({ projectId, copyOf: null })
    const cell = { category: 'staff', year: 2019, partner: 'Kuusipuron kunta', workPackage: 'TP1' } as const
    const other = { ...cell, year: 2020 }
    const first = await client().decision.setAmounts({
      id,
      version,
      cells: [
        { ...cell, amount: 100 },
        { ...other, amount: 200 },
      ],
    })
    await client().decision.setAmounts({
      id,
      version: first.version,
      cells: [
        { ...cell, amount: 150 },
        { ...other, amount: null },
      ],
    })
    expect((await only()).cells).toEqual([{ ...cell, amount: 150 }])
    await client().history.undo()
    expect((await only()).cells.map(({ amount }) => amount)).toEqual([100, 200])
    await client().history.undo()
    expect((await only()).cells).toEqual([])
  })

  it('keeps the cost models with the figures in which they differ', async () => {
    const { id, version } = await client().decision.create({ projectId, copyOf: null })
    const model = { id, modelId: 'FI14-EAKR15' }
    const { addModel, setFigure, removeModel } = client().decision
    let at = await addModel({ ...model, version, parameters: { rate: 1_400 } })
    at = await setFigure({ ...model, version: at.version, parameter: 'rate', value: 1_200 })
    expect((await only()).models).toEqual([{ modelId: 'FI14-EAKR15', parameters: { rate: 1_200 } }])
    at = await setFigure({ ...model, version: at.version, parameter: 'rate', value: null })
    expect((await only()).models).toEqual([{ modelId: 'FI14-EAKR15', parameters: {} }])
    at = await addModel({ id, version: at.version, modelId: 'FI14-ACTUAL', parameters: {} })
    expect((await only()).models.map(({ modelId }) => modelId)).toEqual(['FI14-EAKR15', 'FI14-ACTUAL'])
    at = await removeModel({ ...model, version: at.version })
    expect((await only()).models).toEqual([{ modelId: 'FI14-ACTUAL', parameters: {} }])
    const refusal = async (wrong: { modelId: string; parameters: Record<string, number> }) => {
      const [error] = await safe(addModel({ id, version: at.version, ...wrong }))
      return isDefinedError(error) && error.code === 'invalid_input' ? error.data.problems : null
    }
    const problem = (field: string, code: string) => [{ field, code }]
    expect([
      await refusal({ modelId: 'FI14-EAKR15', parameters: { hours: 3 } }),
      await refusal({ modelId: 'FI14-ACTUAL', parameters: {} }),
      await refusal({ modelId: 'FI99', parameters: {} }),
    ]).toEqual([
      problem('FI14-EAKR15', 'not_accepted'),
      problem('FI14-ACTUAL', 'repeated'),
      problem('FI99', 'not_accepted'),
    ])
  })

  it('keeps sources and days of the schedule row by row', async () => {
    const { id, version } = await client().decision.create({ projectId, copyOf: null })
    const fields = {
      source: 'municipality',
      name: 'Kuusipuron kunta',
      mode: 'FIXED',
      share: null,
      amount: 500_000,
      inSupport: false,
    } as const
    const source = await client().decision.addSource({ id, version, fields })
    const deadline = await client().decision.addDeadline({
      id,
      version: source.version,
      fields: { kind: 'claim', coversTo: '2019-06-30', dueOn: '2019-08-31', note: '' },
    })
    const changed = await client().decision.updateDeadline({
      id,
      version: deadline.version,
      rowId: deadline.rowId,
      patch: { note: 'ohjausryhmän jälkeen' },
    })
    expect(await only()).toMatchObject({
      sources: [{}, {}, { name: 'Kuusipuron kunta', amount: 500_000 }],
      deadlines: [{ kind: 'claim', dueOn: '2019-08-31', note: 'ohjausryhmän jälkeen' }],
    })
    const gone = await client().decision.removeSource({ id, version: changed.version, rowId: source.rowId })
    await client().decision.removeDeadline({ id, version: gone.version, rowId: deadline.rowId })
    expect(await only()).toMatchObject({ sources: [{}, {}], deadlines: [] })
    const [error] = await safe(client().decision.removeSource({ id, version: gone.version + 1, rowId: source.rowId }))
    expect(isDefinedError(error) && error.code).toBe('not_found')
  })

  it('guards the whole of it by one version', async () => {
    const { id, version } = await client().decision.create({ projectId, copyOf: null })
    await client().decision.update({ id, version, patch: { number: '1' } })
    const cells = [{ category: 'staff', year: null, partner: '', workPackage: '', amount: 1 } as const]
    const [error] = await safe(client().decision.setAmounts({ id, version, cells }))
    expect(isDefinedError(error) && error.code === 'conflict' && error.data.currentVersion).toBe(2)
    expect((await only()).cells).toEqual([])
  })

  it('asks for what is missing before it is confirmed, and is not edited after that', async () => {
    const { id, version } = await client().decision.create({ projectId, copyOf: null })
    const [missing] = await safe(client().decision.confirm({ id, version }))
    expect(isDefinedError(missing) && missing.code === 'invalid_input' && missing.data.problems).toEqual(
      ['number', 'decidedOn', 'validFrom', 'supportRate', 'models', 'budget', 'sources.0'].map((field) => ({
        field,
        code: field === 'sources.0' ? 'source_incomplete' : 'missing',
      })),
    )
    await client().decision.remove({ id, version })
    const target = await wholeDraft()
    const confirmed = await client().decision.confirm(target)
    const now = { ...target, version: confirmed.version }
    const refused = { code: 'version_confirmed' }
    await expect(client().decision.update({ ...now, patch: { number: 'x' } })).rejects.toMatchObject(refused)
    await expect(client().decision.removeModel({ ...now, modelId: 'FI14-EAKR24' })).rejects.toMatchObject(refused)
    await expect(client().decision.remove(now)).rejects.toMatchObject(refused)
    await client().history.undo()
    expect((await only()).status).toBe('draft')
  })

  it('is amended by a copy, and tells what held on any day', async () => {
    const first = await wholeDraft()
    await client().decision.confirm(first)
    const amended = await client().decision.create({ projectId, copyOf: first.id })
    const patch = { ...terms, number: 'EURA 2014/1/10', decidedOn: '2019-02-01', validFrom: '2019-01-01' }
    const saved = await client().decision.update({ ...amended, patch })
    const held = async (day: string) => (await client().decision.heldOn({ projectId, day }))?.number ?? null
    expect(await held('2020-01-01')).toBe('EURA 2014/1/09')
    await client().decision.confirm({ id: amended.id, version: saved.version })
    expect(await held('2018-07-31')).toBeNull()
    expect(await held('2018-12-31')).toBe('EURA 2014/1/09')
    expect(await held('2019-01-01')).toBe('EURA 2014/1/10')
    const [one, two] = await versions()
    expect(two).toMatchObject({ sequence: 2, cells: one?.cells, models: one?.models })
    const withoutIds = (version: typeof one) => version?.sources.map((row) => ({ ...row, id: '' }))
    expect(withoutIds(two)).toEqual(withoutIds(one))
  })

  it('goes with its project, and one undo brings all of it back', async () => {
    await wholeDraft()
    const before = await versions()
    const { version } = await client().project.get({ id: projectId })
    await client().project.remove({ id: projectId, version })
    const [gone] = await safe(versions())
    expect(isDefinedError(gone) && gone.code).toBe('not_found')
    await client().history.undo()
    const [after] = await versions()
    expect({ ...after, version: 0 }).toEqual({ ...before[0], version: 0 })
  })
})
