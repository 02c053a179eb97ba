import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportField } from '#contract/index.ts'
import type { FieldValue } from '#domain/report/data-field.ts'
import { fieldsOf } from '#domain/report/data-fields.ts'
import { figureRows } from '#domain/report/figure-rows.ts'
import type { Period } from '#domain/values/period.ts'
import { asDay } from '#domain/values/day.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { readRowFacts } from './input/row-facts.ts'
import { SHOWN_ROWS } from './figure-rows.ts'
import { reportInput } from './report-input.ts'

let test: TestCore
beforeAll(async () => {
  test = await startTestCore()
  await client().workspace.createSample()
})
afterAll(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

async function read(code: string, period: Period | null) {
  const project = (await client().project.list()).find((each) => each.code === code)
  if (project === undefined) throw new Error(`The sample has no ${code}`)
  const asked = { projectId: project.id, formId: 'stm-tilannekatsaus', period, report: null }
  const input = await reportInput(test.core.context, asked)
  const { db } = test.core.context.session.current()
  return { input, facts: await readRowFacts(db, input) }
}

const number = (value: FieldValue | null) =>
  value === null ? 0 : value.kind === 'money' ? value.cents : 'value' in value ? value.value : Number.NaN
const year: Period = { start: asDay('2017-01-01'), end: asDay('2017-12-31') }

/** The figures of costs and claims that rows are listed for, with sum, rest and figure in numbers. */
async function sumsOf(code: string, period: Period | null) {
  const { input, facts } = await read(code, period)
  return fieldsOf(input).flatMap((field) => {
    const reading = field.read(input)
    const rows = figureRows(field, input, facts)
    if (reading === null || rows === null) return []
    return [{ key: field.key, reading, rows, figure: number(reading.value) }]
  })
}

describe('the rows of a figure', () => {
  it.each([
    ['A79101', null],
    ['A79101', year],
    ['VN/1201/2024', null],
    ['287401', null],
    ['S29105', null],
  ] as const)('with what is computed besides are the figure: %s, %o', async (code, period) => {
    const sums = await sumsOf(code, period)
    const added = sums.filter(({ reading, rows }) => reading.rows.isSum && rows.sum !== null)
    expect(added.length).toBeGreaterThan(10)
    const wrong = added.filter(({ rows, figure }) => number(rows.sum) + number(rows.rest) !== figure)
    expect(wrong.map(({ key }) => key)).toEqual([])
    for (const { rows } of added) {
      const own = rows.rows.reduce((all, { value }) => all + number(value), 0)
      if (rows.rows.some(({ value }) => value !== null)) expect(number(rows.sum)).toBe(own)
    }
  })

  it('are alone the figure where nothing is computed', async () => {
    const sums = new Map((await sumsOf('VN/1201/2024', null)).map((each) => [each.key, each]))
    for (const key of ['money.staff.spent', 'money.total.spent']) {
      const found = sums.get(key)
      expect(found?.rows.rows.length, key).toBeGreaterThan(0)
      expect(found?.rows.rest, key).toBeNull()
      expect(number(found?.rows.sum ?? null), key).toBe(found?.figure)
    }
  })

  it('of hours and person-months are the people', async () => {
    const sums = new Map((await sumsOf('A79101', null)).map((each) => [each.key, each]))
    for (const key of ['people.hours', 'people.realised']) {
      const found = sums.get(key)
      expect(found?.rows.rows.map(({ name }) => name).join(), key).toMatch(/\p{Lu}/u)
      expect(number(found?.rows.sum ?? null) + number(found?.rows.rest ?? null), key).toBe(found?.figure)
    }
  })

  it('of a period are those of its days', async () => {
    const { input, facts } = await read('A79101', year)
    const field = fieldsOf(input).find(({ key }) => key === 'money.total.period')
    const rows = field === undefined ? null : figureRows(field, input, facts)
    expect(rows?.rows.length).toBeGreaterThan(0)
    expect(rows?.rows.filter(({ day }) => day === null || day < year.start || day > year.end)).toEqual([])
  })

  it('say of a flat rate, which has no rows, what it is', async () => {
    const flat = (await sumsOf('A79101', null)).find(({ key }) => key === 'money.flat_rate.spent')
    expect(flat?.figure).toBeGreaterThan(0)
    expect(flat?.rows).toMatchObject({ rows: [], rest: { kind: 'money', cents: flat?.figure } })
  })

  it('are no sum where persons are counted once or a share is taken', async () => {
    const sums = new Map((await sumsOf('VN/1201/2024', null)).map((each) => [each.key, each]))
    expect(sums.get('events.persons')?.rows.rest).toBeNull()
    expect(sums.get('money.total.left')?.rows.rest).toBeNull()
    expect(sums.get('money.total.used')?.rows.rest).toBeNull()
  })
})

describe('the rows of a figure in a report', () => {
  const reportOf = async (formId: string) => {
    const projects = await client().project.list()
    const all = await Promise.all(projects.map(({ id }) => client().report.list({ projectId: id })))
    const found = all.flat().find((report) => report.formId === formId)
    if (found === undefined) throw new Error(`The sample has no ${formId}`)
    return found.id
  }
  const figure = (fields: readonly ReportField[], key: string) => fields.find((each) => each.key === key)

  it('are the first ones, printed as the report prints, with how many there are', async () => {
    const reportId = await reportOf('rakennerahasto-loppuraportti')
    const fields = await client().report.fields({ reportId })
    const found = await client().report.figureRows({ reportId, key: 'money.total.spent' })
    expect(found?.count).toBeGreaterThan(SHOWN_ROWS)
    expect(found?.rows).toHaveLength(SHOWN_ROWS)
    expect(found?.rows[0]).toMatchObject({ table: 'ledger_rows', name: expect.any(String), value: expect.any(String) })
    expect(found?.sum).toMatch(/€$/)
    expect(figure(fields, 'money.total.spent')?.printed).toMatch(/€$/)
  })

  it('are none of a figure that nobody knows, and there is no report that nobody knows', async () => {
    const reportId = await reportOf('rakennerahasto-loppuraportti')
    expect(await client().report.figureRows({ reportId, key: 'money.nothing.spent' })).toBeNull()
    await expect(client().report.figureRows({ reportId: 'nobody', key: 'x' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
