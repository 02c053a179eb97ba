import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AnyForm, BuildOptions, FormDefinition } from './engine/form.ts'
import { renderJson } from './engine/json/render-json.ts'
import type { Language } from '#domain/values/language.ts'
import { checkPdf } from './engine/pdf/pdf-bar.ts'
import { renderPdf } from './engine/pdf/render-pdf.ts'
import { readStructureText } from './engine/testing/read-pdf.ts'
import { renderText } from './engine/text/render-text.ts'
import { renderXlsx } from './engine/xlsx/render-xlsx.ts'
import { validateModel } from './engine/validate.ts'
import { modelWords, splitWords } from './engine/words.ts'
import { loadForms } from './forms.ts'
import type { FormInputs } from './inputs.ts'

/** What every form must hold to, whatever it prints. Runs over each folder with a form; a new form is held to it by being there. */
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() && entry.name !== 'engine' && existsSync(join(import.meta.dirname, entry.name, 'form.ts')),
  )
  .map((entry) => entry.name)

const optionsIn = (language: Language): BuildOptions => ({
  language,
  createdAt: '2026-11-23T08:00:00.000Z',
  draft: false,
})

const modelOf = <Kind extends keyof FormInputs>(form: FormDefinition<Kind>, options: BuildOptions) =>
  form.build(form.sample(), options)

describe.each(folders)('the form %s', (folder) => {
  let form: AnyForm
  const modelIn = (language: Language, draft = false) => modelOf(form, { ...optionsIn(language), draft })

  beforeAll(async () => {
    const found = (await loadForms()).find(({ id }) => id === folder)
    if (!found) throw new Error(`the registry has no form with the id ${folder}`)
    form = found
  })

  it('says which it is, for whom, and in which languages and formats', () => {
    expect(form.names.fi && form.names.sv && form.names.en && form.edition).toBeTruthy()
    expect([form.regimes.length, form.languages.length, form.formats.length].every((count) => count > 0)).toBe(true)
    expect(existsSync(join(import.meta.dirname, folder, 'README.md'))).toBe(true)
  })

  it('builds a sound model in each of its languages', () => {
    for (const language of form.languages) expect(validateModel(modelIn(language))).toEqual([])
  })

  it('is built from its input alone: the same input gives the same model', () => {
    expect(renderJson(modelIn('fi'))).toBe(renderJson(modelIn('fi')))
  })

  it('becomes a PDF that keeps every claim of its metadata, in each of its languages', async () => {
    for (const language of form.languages) {
      const { findings } = await checkPdf(await renderPdf(modelIn(language)))
      expect(findings).toEqual([])
    }
  })

  it('has every word of its model on its pages, in reading order', async () => {
    for (const language of form.languages) {
      const model = modelIn(language)
      expect(splitWords(await readStructureText(await renderPdf(model)))).toEqual(modelWords(model))
    }
  })

  it('has the same words as plain text', () => {
    const text = splitWords(renderText(modelIn('fi'))).join(' ')
    const missing = modelWords(modelIn('fi')).filter((word) => !text.includes(word))
    expect(missing).toEqual([])
  })

  it('becomes the same workbook each time, in each of its languages, without a formula', () => {
    if (!form.formats.includes('xlsx')) return
    for (const language of form.languages) {
      const bytes = renderXlsx(modelIn(language))
      expect(bytes).toEqual(renderXlsx(modelIn(language)))
      const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'))
      expect(sheets.length).toBeGreaterThan(0)
      for (const [, sheet] of sheets) expect(strFromU8(sheet)).not.toMatch(/<f[ >]/)
    }
  })

  it('marks a draft, and only a draft', async () => {
    expect([modelIn('fi').draftMark, modelIn('fi', true).draftMark]).toEqual([undefined, expect.stringMatching(/\S/)])
    const { findings } = await checkPdf(await renderPdf(modelIn('fi', true)))
    expect(findings).toEqual([])
  })

  it('knows where its values came from', () => {
    expect(renderJson(modelIn('fi')).match(/"source"/g)?.length).toBeGreaterThan(10)
  })
})
