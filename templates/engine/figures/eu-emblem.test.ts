import { expect, it } from 'vitest'
import { checkPdf } from '../pdf/pdf-bar.ts'
import { renderPdf } from '../pdf/render-pdf.ts'
import { smallModel } from '../testing/invented-text.ts'
import { readElements } from '../testing/read-pdf.ts'
import { renderText } from '../text/render-text.ts'
import { euEmblemSvg } from './eu-emblem.ts'

const tops = (svg: string) =>
  [...svg.matchAll(/points="([\d.]+),([\d.]+) /g)].map(([, x, y]) => [Number(x), Number(y)] as const)

it('is a blue field of 3 to 2 with twelve stars at the hours of a clock, each with a point up', () => {
  const svg = euEmblemSvg(18)
  expect(svg).toContain('width="27" height="18" fill="#003399"')
  const stars = tops(svg)
  expect(stars).toHaveLength(12)
  for (const [hour, [x, y]] of stars.entries()) {
    // The upper point stands one star's radius above its middle, which is on a circle of a third of the height.
    expect(Math.hypot(x - 13.5, y + 1 - 9)).toBeCloseTo(6, 2)
    expect(x - 13.5).toBeCloseTo(6 * Math.sin((hour * Math.PI) / 6), 2)
  }
})

it('stands on a title page of either kind as a figure that tells what it is, in the document’s language', async () => {
  const alts = { fi: 'Euroopan unionin lippu', sv: 'Europeiska unionens flagga', en: 'Flag of the European Union' }
  for (const layout of ['page', 'band'] as const) {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const titlePage = { layout, emblem: 'eu', publicity: ['Osarahoittama'], title: 'Raportti', lines: [] } as const
      const model = smallModel({ language, titlePage })
      const bytes = await renderPdf(model)
      expect(await readElements(bytes, ['Figure'])).toEqual([{ role: 'Figure', text: '', alt: alts[language] }])
      expect((await checkPdf(bytes)).findings).toEqual([])
      expect(renderText(model)).toMatch(new RegExp(`^\\[${alts[language]}\\]\nOsarahoittama\n`))
    }
  }
})
