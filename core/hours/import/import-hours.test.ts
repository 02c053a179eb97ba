import { createRouterClient } from '@orpc/server'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HourListIn, HourListResult } from '#contract/index.ts'
import { writeXlsx } from '#core/tables/write-xlsx.ts'
import type { HourListTuple } from '#domain/hours/hour-list.ts'
import { addDays, asDay } from '#domain/values/day.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let aino: string
const client = () => createRouterClient(test.core.router, { context: test.core.context })

beforeEach(async () => {
  test = await startTestCore()
  aino = (await client().people.create({ name: 'Aino Esimerkki', title: '', staffNumber: '17' })).id
  const { id, version } = await client().project.create({ code: 'A70001', name: 'Polku', fund: 'EAKR' })
  await client().project.update({ id, version, patch: { periodStart: '2020-02-03', periodEnd: '2020-12-31' } })
})
afterEach(() => test.end())

async function importBytes(
  bytes: Uint8Array,
  more: Partial<HourListIn> = {},
): Promise<{ result: HourListResult; rows: HourListTuple[] }> {
  const file = { name: 'tunnit.csv', base64: Buffer.from(bytes).toString('base64') }
  for await (const event of await client().hours.importList({ file, commit: false, ...more })) {
    if (event.kind === 'done') return { result: event.result, rows: JSON.parse(event.result.rows) }
  }
  throw new Error('no result')
}
const importText = (text: string, more: Partial<HourListIn> = {}) => importBytes(new TextEncoder().encode(text), more)
const counts = ({ read, accepted, rejected, duplicates }: HourListResult) => [read, accepted, rejected, duplicates]
const outcomes = (rows: readonly HourListTuple[]) =>
  rows.map(([, outcome, , , problems]) => [outcome, ...problems.map(([, code]) => code)])
const sheet = async (month = '2020-02') =>
  (await client().hours.month({ staffId: aino, month })).cells.map(({ day, kind, hours }) => [day, kind, hours])

const list = `Henkilö;Päivä;Hanke;Tehtävä;Tunnit
Aino Esimerkki;3.2.2020;A70001;TP1;7,5
Esimerkki Aino;4.2.2020;a70001 Polku;TP1;3:30
17;2020-02-04;Polku;TP1;4
Aino Esimerkki;5.2.2020;Vuosiloma;;7.25
`

describe('a list of hours', () => {
  it('is read in the ways that people write, taken in as one step, and taken back as one', async () => {
    const preview = await importText(list)
    expect(counts(preview.result)).toEqual([4, 4, 0, 0])
    expect(preview.result.hours).toBe(2_225)
    expect(await sheet()).toEqual([])
    await importText(list, { commit: true })
    expect(await sheet()).toEqual([
      ['2020-02-03', 'project', 750],
      ['2020-02-04', 'project', 750],
      ['2020-02-05', 'annual_leave', 725],
    ])
    await client().history.undo()
    expect(await sheet()).toEqual([])
  })

  it('is known again when it comes again, also as a workbook, and adds nothing', async () => {
    await importText(list, { commit: true })
    const again = await importText(list, { commit: true })
    expect(counts(again.result)).toEqual([4, 0, 0, 4])
    expect(again.result.importedBefore).not.toBeNull()
    const text = (value: string) => ({ kind: 'text' as const, text: value })
    const workbook = writeXlsx(
      'Tunnit',
      ['Nimi', 'Pvm', 'Projekti', 'Tehtävä', 'Tunnit'],
      [
        [
          text('Aino Esimerkki'),
          { kind: 'day', day: '2020-02-03' },
          text('A70001'),
          text('TP1'),
          { kind: 'money', cents: 750 },
        ],
        [
          text('Aino Esimerkki'),
          { kind: 'day', day: '2020-02-06' },
          text('A70001'),
          text('TP1'),
          { kind: 'money', cents: 100 },
        ],
      ],
    )
    expect(outcomes((await importBytes(workbook)).rows)).toEqual([['duplicate'], ['accepted']])
  })

  it('tells every reason against a row, takes the rest in, and writes nothing over', async () => {
    await importText(list, { commit: true })
    const { result, rows } = await importText(
      `Nimi;Pvm;Hanke;Tehtävä;Tunnit
Aino Esimerkki;3.2.2020;A70001;TP1;6
Aino Esimerkki;1.2.2020;A70001;TP1;7,5
Tuntematon Tekijä;31.2.2020;A79999;TP1;25
Aino Esimerkki;6.2.2020;A70001;TP1;0
Aino Esimerkki;6.2.2020;A70001;TP2;20
Aino Esimerkki;6.2.2020;Muu työ;;5
Aino Esimerkki;7.2.2020;A70001;TP2;2,5-
Aino Esimerkki;10.2.2020;A70001;TP2;7,5
`,
      { commit: true },
    )
    expect(outcomes(rows)).toEqual([
      ['rejected', 'other_hours'],
      ['rejected', 'outside_project_period'],
      ['rejected', 'unknown_person', 'unknown_work', 'not_a_day', 'not_hours'],
      ['rejected', 'no_hours'],
      ['rejected', 'more_than_a_day'],
      ['rejected', 'more_than_a_day'],
      ['rejected', 'not_hours'],
      ['accepted'],
    ])
    expect(counts(result)).toEqual([8, 1, 7, 0])
    expect(result.unsure).toEqual({ persons: ['Tuntematon Tekijä'], works: ['A79999'] })
    expect((await sheet()).filter(([day]) => day === '2020-02-03')).toEqual([['2020-02-03', 'project', 750]])
  })

  it('asks about two of one name and about what it does not know, and never makes a person', async () => {
    const other = await client().people.create({ name: 'Aino Esimerkki', title: '', staffNumber: '' })
    const text = 'Nimi;Pvm;Hanke;Tunnit\nAino Esimerkki;3.2.2020;Kehitystyö;7\n'
    const asked = await importText(text, { commit: true })
    expect(outcomes(asked.rows)).toEqual([['rejected', 'ambiguous_person', 'unknown_work']])
    expect(await client().people.list()).toHaveLength(2)
    const answers = {
      persons: { 'Aino Esimerkki': other.id },
      works: { Kehitystyö: { kind: 'outside_project' as const, projectId: null } },
    }
    expect(counts((await importText(text, { commit: true, answers })).result)).toEqual([1, 1, 0, 0])
    const { cells } = await client().hours.month({ staffId: other.id, month: '2020-02' })
    expect(cells.map(({ kind, activity, hours }) => [kind, activity, hours])).toEqual([
      ['outside_project', 'Kehitystyö', 700],
    ])
  })

  it('leaves approved months and days outside an employment alone', async () => {
    await client().people.addEmployment({
      staffId: aino,
      fields: {
        employer: 'Yhdistys',
        share: 10_000,
        startDay: '2020-02-10',
        endDay: null,
        annualPayCents: null,
        sideCostRate: null,
      },
    })
    await client().hours.approve({
      staffId: aino,
      month: '2020-03',
      approvedBy: 'Esihenkilö',
      approvedOn: '2020-04-01',
    })
    const { rows } = await importText(
      'Nimi;Pvm;Hanke;Tunnit\nAino Esimerkki;7.2.2020;A70001;7\nAino Esimerkki;2.3.2020;A70001;7\nAino Esimerkki;10.2.2020;A70001;7\n',
    )
    expect(outcomes(rows)).toEqual([['rejected', 'outside_employment'], ['rejected', 'period_locked'], ['accepted']])
  })

  it('is read by the columns that were remembered under a name', async () => {
    const odd = 'A;B;C;D\n7,5;Aino Esimerkki;3.2.2020;A70001\n'
    await importText(odd, { columns: ['hours', 'person', 'day', 'work'], profile: 'Palkkaohjelma', commit: true })
    const next = await importText('A;B;C;D\n7,5;Aino Esimerkki;4.2.2020;A70001\n')
    expect([next.result.profile, ...counts(next.result)]).toEqual(['Palkkaohjelma', 1, 1, 0, 0])
    const [profile] = await client().hours.listProfiles()
    if (profile !== undefined) await client().hours.removeListProfile({ id: profile.id, version: profile.version })
    expect(await client().hours.listProfiles()).toEqual([])
  })

  it('given up while its rows are checked leaves nothing', async () => {
    const stop = new AbortController()
    const days = Array.from({ length: 300 }, (_, day) => addDays(asDay('2020-02-04'), day))
    const many = days.flatMap((day) => Array.from({ length: 8 }, (_, task) => `Aino Esimerkki;${day};A70001;${task};1`))
    const text = `Nimi;Pvm;Hanke;Tehtävä;Tunnit\n${many.join('\n')}\n`
    const file = { name: 'iso.csv', base64: Buffer.from(text).toString('base64') }
    const events = await client().hours.importList({ file, commit: true }, { signal: stop.signal })
    const kinds = new Set<string>()
    for await (const event of events) {
      kinds.add(event.kind)
      if (event.kind === 'progress' && event.phase === 'checking') stop.abort()
    }
    expect([...kinds]).toEqual(['progress'])
    expect((await client().history.list({ limit: 1 })).map(({ command }) => command)).not.toContain('hours.import')
    expect((await importText(text, { commit: false })).result).toMatchObject({ accepted: 2_400, duplicates: 0 })
  })

  it('that is no table is refused by what it is', async () => {
    await expect(importBytes(new Uint8Array([0, 1, 2, 3]))).rejects.toMatchObject({ code: 'import_rejected' })
  })

  it('always has rows read = accepted + rejected + duplicates, and the sheet gains the accepted hours', async () => {
    const row = fc.tuple(
      fc.constantFrom('Aino Esimerkki', 'Esimerkki Aino', 'Joku Muu'),
      fc.integer({ min: 1, max: 29 }),
      fc.constantFrom('A70001', 'Muu työ', 'Outo'),
      fc.constantFrom('7,5', '0:30', '8', 'x', '24'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const text = [
          'Nimi;Pvm;Hanke;Tunnit',
          ...rows.map(([name, day, work, hours]) => `${name};${day}.2.2020;${work};${hours}`),
        ].join('\n')
        const before = (await sheet()).reduce((sum, [, , hours]) => sum + Number(hours), 0)
        const { result } = await importText(text, { commit: true })
        expect(result.accepted + result.rejected + result.duplicates).toBe(result.read)
        expect(result.read).toBe(rows.length)
        const after = (await sheet()).reduce((sum, [, , hours]) => sum + Number(hours), 0)
        expect(after - before).toBe(result.hours)
        if (result.accepted > 0) await client().history.undo()
        expect((await sheet()).reduce((sum, [, , hours]) => sum + Number(hours), 0)).toBe(before)
      }),
      { numRuns: 15 },
    )
  })
})
