import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { SourceCell } from '#domain/ledger/source-cell.ts'
import { cents, formatMoney } from '#domain/values/money.ts'
import { asDay, formatDay } from '#domain/values/day.ts'
import type { BuildOptions, FormDefinition } from '#templates/engine/form.ts'
import type { Block, Cell, CellData, DocumentModel } from '#templates/engine/model.ts'
import { sampleModel } from '#templates/engine/testing/sample-model.ts'
import { modelWords, splitWords } from '#templates/engine/words.ts'
import { renderXlsx } from '#templates/engine/xlsx/render-xlsx.ts'
import { loadForms } from '#templates/forms.ts'
import type { FormInputs } from '#templates/inputs.ts'
import { readTable } from '../tables/table.ts'

const options: BuildOptions = { language: 'fi', createdAt: '2026-11-23T08:00:00.000Z', draft: false }
const modelOf = <Kind extends keyof FormInputs>(form: FormDefinition<Kind>) => form.build(form.sample(), options)

/** All sheets of a workbook as the program's own reader sees them. */
function sheetsOf(bytes: Uint8Array): { name: string; rows: (readonly SourceCell[])[] }[] {
  const { sheets } = readTable(bytes, 0, () => undefined)
  return sheets.map((name, index) => ({
    name,
    rows: readTable(bytes, index, () => undefined).rows.map(({ cells }) => cells),
  }))
}

const tablesOf = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

function typedValues(model: DocumentModel): CellData[] {
  const ofBlock = (block: Block): (CellData | undefined)[] => {
    if (block.kind === 'fields') return block.fields.map(({ data }) => data)
    if (block.kind !== 'table') return []
    return [...block.rows, ...(block.footerRows ?? [])].flat().map(({ data }: Cell) => data)
  }
  return model.blocks.flatMap(ofBlock).filter((data) => data !== undefined)
}

const asRead = (data: CellData): SourceCell => {
  if (data.kind === 'day') return { day: asDay(data.day) }
  if (data.kind === 'money') return data.cents / 100
  return data.kind === 'percent' ? data.basisPoints / 10_000 : Number((data.units / 10 ** data.scale).toFixed(6))
}

describe('a form as a workbook', async () => {
  const forms = (await loadForms()).filter(({ formats }) => formats.includes('xlsx'))

  it('is offered by every form of figures', () => {
    expect(forms.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['henkilotyokuukaudet', 'tuntikirjanpito', 'seurantatiedot', 'osallistujalista']),
    )
  })

  it.each(forms)('$id: has every typed value as a number or a day, in order', (form) => {
    const model = modelOf(form)
    const read = sheetsOf(renderXlsx(model)).flatMap(({ rows }) => rows.flat())
    const values = read.filter((cell) => typeof cell !== 'string')
    expect(values).toEqual(typedValues(model).map(asRead))
    expect(values.length).toBeGreaterThan(5)
  })

  it.each(forms)('$id: has every other word of the document, in order', (form) => {
    const model = modelOf(form)
    const untyped: DocumentModel = {
      ...model,
      blocks: model.blocks.map((block) => {
        const bare = (cell: Cell): Cell => (cell.data === undefined ? cell : { ...cell, runs: [] })
        if (block.kind === 'fields')
          return { ...block, fields: block.fields.map((field) => (field.data ? { ...field, value: [] } : field)) }
        // A workbook has no pictures: it tells them.
        if (block.kind === 'figure' && block.content.kind !== 'bars')
          return { ...block, content: { kind: 'bars', unit: '', series: [{ name: block.alt, bars: [] }] } }
        if (block.kind !== 'table') return block
        const [rows, footerRows] = [block.rows, block.footerRows ?? []].map((part) => part.map((row) => row.map(bare)))
        return { ...block, rows: rows ?? [], footerRows: footerRows ?? [] }
      }),
    }
    const texts = sheetsOf(renderXlsx(model)).flatMap(({ rows }) => rows.flat().filter((c) => typeof c === 'string'))
    // Without a title page the title stands on the first sheet alone.
    const title = model.titlePage === undefined ? splitWords(model.title) : []
    expect(splitWords(texts.join('\n'))).toEqual([...title, ...modelWords(untyped)])
  })

  it.each(forms)('$id: holds no formula and no link, and has the same bytes each time', (form) => {
    const bytes = renderXlsx(modelOf(form))
    expect(bytes).toEqual(renderXlsx(modelOf(form)))
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      expect(strFromU8(part), name).not.toMatch(/<f[ >]|<hyperlink|TargetMode/)
    }
  })
})

describe('any document as a workbook', () => {
  it('keeps a text that looks like a formula a text, and says so to whoever edits it', () => {
    const model = sampleModel()
    const [table] = tablesOf(model)
    if (table === undefined) throw new Error('the sample has no table')
    const row = table.columns.map((): Cell => ({ runs: [{ kind: 'text', text: '=HYPERLINK("http://x.example")' }] }))
    const bytes = renderXlsx({ ...model, sheets: [], blocks: [{ ...table, rows: [row] }] })
    const parts = unzipSync(bytes)
    expect(sheetsOf(bytes)[0]?.rows.flat()).toContain('=HYPERLINK("http://x.example")')
    expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toContain('quotePrefix="1"')
  })

  it('has a sheet for each table, named after it, and merges what the table spans', () => {
    const model = sampleModel()
    const bytes = renderXlsx(model)
    const tables = tablesOf(model)
    const names = sheetsOf(bytes).map(({ name }) => name)
    expect(names).toHaveLength(tables.length)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    const spans = tables.flatMap(({ headerRows, rows, footerRows = [] }) =>
      [...headerRows, ...rows, ...footerRows].flat().filter(({ colSpan = 1, rowSpan = 1 }) => colSpan * rowSpan > 1),
    )
    const xml = Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
    const merged = xml.join('').match(/<mergeCell /g)?.length ?? 0
    expect(spans.length).toBeGreaterThan(0)
    expect(merged).toBeGreaterThanOrEqual(spans.length)
  })

  it('prints in a document what its workbook holds', async () => {
    const digits = (text: string) => text.replace(/\D/g, '')
    for (const form of await loadForms()) {
      const cells = tablesOf(modelOf(form)).flatMap(({ rows, footerRows = [] }) => [...rows, ...footerRows].flat())
      for (const { data, runs } of cells) {
        const printed = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
        if (data?.kind === 'money')
          expect(digits(printed)).toBe(digits(formatMoney(cents(data.cents), { style: 'plain' }, 'fi')))
        if (data?.kind === 'day') expect(printed).toContain(formatDay(asDay(data.day), 'fi'))
        if (data?.kind === 'number') expect(Number(digits(printed))).toBe(Math.abs(data.units))
      }
    }
  })
})
