import { describe, expect, it } from 'vitest'
import { asDay } from '#domain/values/day.ts'
import type { GanttRow } from '#domain/plan/gantt.ts'
import type { Drawing } from '../drawing.ts'
import type { Figure } from '../model.ts'
import { coverageOf } from '../pdf/coverage.ts'
import { fontFiles } from '../pdf/fonts.ts'
import { driverFigure } from './driver-figure.ts'
import { ganttFigure } from './gantt-figure.ts'
import { figureWidth, tallest } from './look.ts'
import { organisationFigure } from './organisation-figure.ts'
import { reckonedWidth, wrapped } from './text-box.ts'

const coverage = coverageOf(fontFiles())

function drawingOf(figure: Figure | null): Drawing {
  if (figure?.content.kind !== 'drawing') throw new Error('There is no drawing')
  return figure.content
}

/** Whatever would stick out of the picture, measured with the font that prints it. */
function outside({ width, height, shapes }: Drawing): unknown[] {
  const isIn = (x: number, y: number) => x >= -0.5 && x <= width + 0.5 && y >= -0.5 && y <= height + 0.5
  return shapes.filter((shape) => {
    if (shape.kind === 'line') return !isIn(shape.x1, shape.y1) || !isIn(shape.x2, shape.y2)
    if (shape.kind === 'rect') return !isIn(shape.x, shape.y) || !isIn(shape.x + shape.width, shape.y + shape.height)
    return !isIn(shape.x + coverage.measure(shape.text, shape.size, shape.bold === true), shape.baseline)
  })
}

const name = (index: number) => `Pitkän nimen saanut työvaihe numero ${index}, jossa MÄÄRITELLÄÄN yhteiset WC-ohjeet`

const rows = (count: number): GanttRow[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: index % 5 === 0 ? 'workPackage' : index % 5 === 4 ? 'milestone' : 'action',
    id: `r${index}`,
    title: name(index),
    days: { start: asDay('2026-01-10'), end: index % 5 === 4 ? asDay('2026-01-10') : asDay('2029-12-31') },
    state: null,
  }))

describe('pictures from data', () => {
  it.each([1, 12, 60])('keep a schedule of %i rows inside of a page', (count) => {
    const input = {
      id: 'g',
      caption: 'Aikataulu',
      rows: rows(count),
      project: null,
      language: 'fi',
      alt: 'Aikataulu:',
    } as const
    const drawing = drawingOf(ganttFigure(input))
    expect(outside(drawing)).toEqual([])
    expect([drawing.width, drawing.height <= tallest + 1]).toEqual([figureWidth, true])
  })

  it('name the first year of a schedule however little of it there is, and quarters as no day', () => {
    const days = { start: asDay('2019-12-01'), end: asDay('2022-06-30') }
    const [row] = rows(1)
    if (row === undefined) throw new Error('There is no row')
    const figure = ganttFigure({
      id: 'g',
      caption: '',
      rows: [{ ...row, days }],
      project: null,
      language: 'fi',
      alt: '',
    })
    const texts = drawingOf(figure).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(texts.filter((text) => /^\d{4}$/.test(text))).toEqual(['2019', '2020', '2021', '2022'])
    expect(texts.filter((text) => /^(I{1,3}|IV)$/.test(text))).toEqual(expect.arrayContaining(['I', 'II', 'III', 'IV']))
    const ofName = (text: string) => text.length > 10 && row.title.includes(text.replace(/ ?…$/, ''))
    expect(texts.filter(ofName)).toHaveLength(2)
  })

  it('keep an organisation of many groups inside of a page, and tell who stands below whom', () => {
    const groups = Array.from({ length: 9 }, (_, index) => ({ id: `b${index}`, name: name(index), parentId: 'top' }))
    const figure = organisationFigure({
      id: 'o',
      caption: 'Organisaatio',
      nodes: [{ id: 'top', name: 'Omistaja', parentId: null }, ...groups],
      alt: 'Kaavio:',
      below: (above, below) => `${above} yli ${below.length}`,
    })
    expect(outside(drawingOf(figure))).toEqual([])
    expect(figure?.alt).toBe('Kaavio: Omistaja yli 9.')
  })

  it('keep a driver diagram inside of a page, and draw nothing of nothing', () => {
    const goals = Array.from({ length: 12 }, (_, index) => ({ id: `g${index}`, name: name(index) }))
    const drivers = goals.map(({ id }, index) => ({ id: `d${index}`, name: name(index), goalIds: [id, 'g0', 'gone'] }))
    const input = { id: 'd', caption: 'Tavoitteet', aim: name(0), goals, drivers, alt: '', serves: () => '' }
    expect(outside(drawingOf(driverFigure(input)))).toEqual([])
    expect(driverFigure({ ...input, goals: [] })).toBeNull()
  })
})

describe('reckoned widths', () => {
  it('are never smaller than those of the font, and not much larger', () => {
    const texts = ['Yhteydenotto ja palveluohjaus', 'MÄÄRÄAIKA', 'www.esimerkki.fi', '1.1.2025–31.12.2027', name(1)]
    for (const text of texts) {
      for (const bold of [false, true]) {
        const ratio = reckonedWidth(text, 10, bold) / coverage.measure(text, 10, bold)
        expect([text, ratio >= 1, ratio < 1.35]).toEqual([text, true, true])
      }
    }
  })

  it('cut what does not fit into the lines, and say so with an ellipsis', () => {
    const lines = wrapped(name(1), 80, 8, 2)
    expect([lines.length, lines.at(-1)?.endsWith('…')]).toEqual([2, true])
    expect(wrapped('lyhyt', 80, 8, 2)).toEqual(['lyhyt'])
  })
})
