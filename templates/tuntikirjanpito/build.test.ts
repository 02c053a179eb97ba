import { expect, it } from 'vitest'
import { asMonth, daysOf, periodOfMonth } from '#domain/values/month.ts'
import { openPdf } from '../engine/pdf/bar/pdf-objects.ts'
import { renderPdf } from '../engine/pdf/render-pdf.ts'
import { renderText } from '../engine/text/render-text.ts'
import type { HourSheetsInput } from '../people-inputs.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const options = { language: 'fi', createdAt: '2026-11-23T08:00:00.000Z', draft: false } as const
const textOf = (input: HourSheetsInput) => renderText(build(input, options)).replaceAll('\u00a0', ' ')

it('shows the whole working time by day: own activities apart, other projects and absences each in one column', () => {
  const [table] = build(sample(), options).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const texts = (row: readonly { runs: readonly unknown[] }[] | undefined) =>
    (row ?? []).map(({ runs }) => JSON.stringify(runs).match(/"text":"([^"]*)"/)?.[1] ?? '')
  expect(texts(table?.headerRows[0])).toEqual([
    'Päivä',
    'Hanke A70001, TP1 Pajat',
    'Hanke A70001, TP2 Viestintä',
    'Muut hankkeet',
    'Muu työ',
    'Poissaolo',
    'Yhteensä',
  ])
  expect(texts(table?.rows[2])).toEqual(['ma\u00a03.2.2020', '3,75', '', '2,00', '', '', '5,75'])
  expect(texts(table?.footerRows?.[0])).toEqual(['Yhteensä', '26,25', '11,25', '5,75', '11,25', '7,50', '62,00'])
})

it('names neither the kind of an absence nor other projects', () => {
  expect(textOf(sample())).not.toMatch(/[Ss]airaus|Saimaan reitti/)
})

it('says who has approved the month, and nothing of it before', () => {
  expect(textOf(sample()).match(/hyväksytty 2\.3\.2020/g)).toHaveLength(1)
})

it('has a month of 31 days with its signatures on one page', async () => {
  const [sheet] = sample().sheets
  if (sheet === undefined) throw new Error('the sample has no sheets')
  const days = daysOf(periodOfMonth(asMonth('2020-03')))
  const hours = days.map((day) => ({ entryId: day, day, hours: 750 }))
  const long = { kind: 'project', isOwn: true, activity: 'TP1 Pajat', hours } as const
  const input = { ...sample(), sheets: [{ ...sheet, month: asMonth('2020-03'), activities: [long] }] }
  expect((await openPdf(await renderPdf(build(input, options)))).pages).toHaveLength(1)
})

it('says that there are no hours instead of an empty page', () => {
  expect(textOf({ ...sample(), sheets: [] })).toContain('Kaudella ei ole hankkeelle kirjattuja tunteja.')
})
