import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { paragraph, smallModel } from '../testing/invented-text.ts'
import { fontFiles } from './fonts.ts'
import { renderPdf } from './render-pdf.ts'

describe('font files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-fonts-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('are found in a folder of their own, as beside a bundle, and give the same bytes', async () => {
    for (const file of Object.values(fontFiles())) copyFileSync(file, join(folder, basename(file)))
    const model = smallModel({ blocks: [paragraph('Äiti ≤ 5 €')] })
    const bytes = await renderPdf(model, { fontDirectory: folder })
    expect(Buffer.from(bytes).equals(await renderPdf(model))).toBe(true)
  })

  it('are named when one is missing', () => {
    expect(() => fontFiles(join(folder, 'tyhja'))).toThrow(/NotoSans_400Regular\.ttf/)
  })
})
