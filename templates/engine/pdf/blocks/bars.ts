import type { ChartBar, FigureContent } from '../../model.ts'
import { seriesTitle } from '../../printed-text.ts'
import type { Drawing, Shape } from '../../drawing.ts'
import { barColors, color, textWidth } from '../style.ts'
import type { BuildContext } from './context.ts'

type Bars = Extract<FigureContent, { kind: 'bars' }>

const SIZE = 8.5
const LINE = 11.5
const LABEL_WIDTH = 165
const BAR_HEIGHT = 9
const GAP = 5
/** A drawing doesn't break over pages, so a long series is several drawings. */
const MAX_DRAWING_HEIGHT = 480

interface Row {
  height: number
  shapes(top: number): Shape[]
}

/** Horizontal bars with the printed value behind each; the colour says nothing that the words don't. */
export function drawBars(bars: Bars, context: BuildContext): Drawing[] {
  const values = bars.series.flatMap((series) => series.bars)
  const largest = Math.max(0, ...values.map((bar) => Math.abs(bar.value)))
  const printedWidth = Math.max(
    0,
    ...values.map((bar) => context.coverage.measure(context.text(bar.printed), SIZE, true)),
  )
  const room = textWidth - LABEL_WIDTH - printedWidth - 14
  const rows = bars.series.flatMap((series, index) => {
    const ink = barColors[index % barColors.length] ?? color.accent
    const title = context.text(seriesTitle(series, bars.unit))
    const barRows = series.bars.map((bar) => barRow(bar, ink, largest === 0 ? 0 : room / largest, context))
    return title === '' ? barRows : [titleRow(title, index > 0), ...barRows]
  })
  return paginate(rows)
}

function titleRow(title: string, isLater: boolean): Row {
  const above = isLater ? 8 : 0
  return {
    height: above + LINE + 3,
    shapes: (top) => [
      {
        kind: 'text',
        x: 0,
        baseline: top + above + 9,
        text: title,
        size: SIZE,
        color: color.text,
        bold: true,
        anchor: 'start',
      },
    ],
  }
}

function barRow(bar: ChartBar, ink: string, scale: number, context: BuildContext): Row {
  const lines = wrap(context.text(bar.label), LABEL_WIDTH - 10, context)
  const height = Math.max(lines.length * LINE, BAR_HEIGHT) + GAP
  const length = Math.max(0.75, Math.abs(bar.value) * scale)
  return {
    height,
    shapes: (top) => {
      const middle = top + (height - GAP) / 2
      return [
        ...lines.map((text, index): Shape => ({
          kind: 'text',
          x: 0,
          baseline: top + 8.8 + index * LINE,
          text,
          size: SIZE,
          color: color.text,
          anchor: 'start',
        })),
        { kind: 'rect', x: LABEL_WIDTH, y: middle - BAR_HEIGHT / 2, width: length, height: BAR_HEIGHT, color: ink },
        {
          kind: 'text',
          x: LABEL_WIDTH + length + 5,
          baseline: middle + 3.1,
          text: context.text(bar.printed),
          size: SIZE,
          color: color.text,
          bold: true,
          anchor: 'start',
        },
      ]
    },
  }
}

function paginate(rows: readonly Row[]): Drawing[] {
  const drawings: { height: number; shapes: Shape[] }[] = []
  for (const row of rows) {
    let drawing = drawings.at(-1)
    if (drawing === undefined || drawing.height + row.height > MAX_DRAWING_HEIGHT) {
      drawing = { height: 0, shapes: [] }
      drawings.push(drawing)
    }
    drawing.shapes.push(...row.shapes(drawing.height))
    drawing.height += row.height
  }
  return drawings.map(({ height, shapes }) => ({
    width: textWidth,
    height,
    shapes: [
      ...shapes,
      { kind: 'line', x1: LABEL_WIDTH, y1: 0, x2: LABEL_WIDTH, y2: height, color: color.rule, lineWidth: 0.5 },
    ],
  }))
}

/** Breaks a label at spaces into lines that fit; the space stays at the line's end, so that the words stay apart. */
function wrap(text: string, width: number, context: BuildContext): string[] {
  const lines: string[] = []
  for (const word of text.split(/(?<=[ \n])/)) {
    const last = lines.at(-1)
    const joined = `${last ?? ''}${word}`
    if (last === undefined || context.coverage.measure(joined.trimEnd(), SIZE) > width) lines.push(word)
    else lines[lines.length - 1] = joined
  }
  return lines.map((line) => line.replaceAll('\n', ' '))
}
