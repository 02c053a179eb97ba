import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fieldOf, fieldsOf } from '#domain/report/data-fields.ts'
import { formatField } from '#domain/report/format-field.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import { asDay } from '#domain/values/day.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { reportInput } from './report-input.ts'

let test: TestCore
let inputs: ReadonlyMap<string, ReportInput>
beforeAll(async () => {
  test = await startTestCore()
  await client().workspace.createSample()
  const list = await client().project.list()
  inputs = new Map(
    await Promise.all(
      list.map(async ({ code, id }) => {
        const asked = { projectId: id, formId: 'stm-tilannekatsaus', period: null, report: null }
        return [code, await reportInput(test.core.context, asked)] as const
      }),
    ),
  )
})
afterAll(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

const grant = 'VN/1201/2024'
const printed = (input: ReportInput | undefined, key: string, language: 'fi' | 'sv' | 'en' = 'fi') => {
  const reading = input === undefined ? null : (fieldOf(input, key)?.read(input) ?? null)
  return reading === null ? null : formatField(reading.value, language).replaceAll('\u00a0', ' ')
}

describe('the figures that texts may have', () => {
  it('have each a key of its own and a name in every language, in every project', () => {
    for (const [code, input] of inputs) {
      const fields = fieldsOf(input)
      const keys = fields.map(({ key }) => key)
      expect(new Set(keys).size, code).toBe(keys.length)
      expect(keys.filter((key) => key.length > 200)).toEqual([])
      for (const { key, names } of fields)
        for (const name of Object.values(names)) expect(name.replace(/: .*/, ''), `${code} ${key}`).not.toBe('')
    }
  })

  it('are those of the budget’s follow-up, in the marks of each language', async () => {
    const input = inputs.get(grant)
    const status = await client().budget.status({ projectId: input?.project.id ?? '', on: '2099-12-31' })
    const staff = status.lines.find(({ line }) => line === 'staff')
    const euros = (amount = 0, language: 'fi' | 'en' = 'fi') =>
      formatField({ kind: 'money', cents: amount }, language).replaceAll('\u00a0', ' ')
    expect(status.total.spent).toBeGreaterThan(0)
    expect(printed(input, 'money.total.spent')).toBe(euros(status.total.spent))
    expect(printed(input, 'money.total.spent', 'en')).toBe(euros(status.total.spent, 'en'))
    expect(printed(input, 'money.total.left')).toBe(euros(status.total.remaining))
    expect(printed(input, 'money.staff.spent')).toBe(euros(staff?.spent))
    expect(printed(input, 'decision.granted')).toBe(euros(status.support.granted ?? 0))
  })

  it('know the rows that they come from', () => {
    const input = inputs.get(grant)
    const reading = input === undefined ? null : fieldOf(input, 'money.staff.spent')?.read(input)
    expect(reading?.rows.table).toBe('ledger_rows')
    expect(reading?.rows.ids).toEqual(input?.money.lines.find(({ line }) => line === 'staff')?.rowIds)
    expect(reading?.rows.ids.length).toBeGreaterThan(0)
  })

  it('have no value where the data has none, and none at all for a row that is gone', () => {
    const bare = [...inputs.values()].find(({ decisions }) => decisions.length === 0)
    expect(bare).toBeDefined()
    expect(printed(bare, 'money.total.approved')).toBeNull()
    expect(printed(bare, 'decision.number')).toBeNull()
    expect(bare && fieldOf(bare, 'indicator.nobody.cumulative')).toBeUndefined()
  })

  it('follow the rows: each indicator, event, role, source, claim and company has its own', () => {
    const has = (prefix: string) =>
      [...inputs.values()].some((input) => fieldsOf(input).some(({ key }) => key.startsWith(prefix)))
    for (const prefix of ['indicator.', 'event.', 'survey.', 'role.', 'source.', 'claim.1.', 'company.'])
      expect(has(prefix), prefix).toBe(true)
    for (const input of inputs.values()) {
      for (const { id, cumulative, decimals } of input.indicators) {
        if (decimals !== 0 || cumulative % 100 !== 0) continue
        const value = formatField({ kind: 'count', value: cumulative / 100 }, 'fi').replaceAll('\u00a0', ' ')
        expect(printed(input, `indicator.${id}.cumulative`)).toBe(value)
      }
    }
  })
})

it('prints every kind of value as its language does', () => {
  const values = [
    { kind: 'money', cents: -123_450 },
    { kind: 'share', basisPoints: 7_525 },
    { kind: 'hundredths', value: 1_250 },
    { kind: 'count', value: 1_234 },
    { kind: 'day', day: asDay('2026-01-31') },
    { kind: 'period', start: '2026-01-01', end: '2026-06-30' },
    { kind: 'text', text: 'Polut' },
  ] as const
  const all = (language: 'fi' | 'sv' | 'en') =>
    values.map((value) => formatField(value, language).replaceAll(/[\u00a0\u202f]/g, ' '))
  expect(all('fi')).toEqual(['−1 234,50 €', '75,25 %', '12,50', '1 234', '31.1.2026', '1.1.2026–30.6.2026', 'Polut'])
  expect(all('sv')).toEqual(all('fi'))
  expect(all('en')).toEqual([
    '−€1,234.50',
    '75.25%',
    '12.50',
    '1,234',
    '31 January 2026',
    '1 January 2026 – 30 June 2026',
    'Polut',
  ])
})

it('stands in a text with its value of now, and a figure that nobody knows in brackets', async () => {
  const { id } = await client().project.create({ code: 'VN/9/2026', name: 'Kuusi kuntaa', fund: 'VALTIO' })
  const asked = { projectId: id, formId: 'stm-tilannekatsaus', kind: 'other', period: null, language: 'fi' } as const
  const report = await client().report.create({ ...asked, copyFrom: null })
  const runs = [{ field: 'project.name' }, { text: ', ' }, { field: 'indicator.gone.target' }, { reference: 'gone' }]
  const blocks = [{ kind: 'paragraph' as const, runs }]
  await client().report.saveSection({ reportId: report.id, section: 'summary', version: null, blocks })
  const render = async (format: 'txt' | 'pdf') =>
    client().report.render({ projectId: id, formId: asked.formId, language: 'fi', format, reportId: report.id })
  const text = Buffer.from((await render('txt')).base64, 'base64').toString('utf8')
  expect(text).toContain('Kuusi kuntaa, [luku puuttuu][viittauksen kohde puuttuu]')
  expect(
    Buffer.from((await render('pdf')).base64, 'base64')
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  const fields = await client().report.fields({ reportId: report.id })
  expect(fields.find(({ key }) => key === 'project.name')).toMatchObject({
    group: 'project',
    name: 'Hankkeen nimi',
    printed: 'Kuusi kuntaa',
    rows: { table: 'projects', ids: [id], field: 'name' },
  })
})
