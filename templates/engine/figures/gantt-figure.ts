import { ganttScale } from '#domain/plan/gantt.ts'
import type { GanttRow, GanttScale, GanttStep } from '#domain/plan/gantt.ts'
import { formatDay } from '#domain/values/day.ts'
import { formatPeriod } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'
import type { Language } from '#domain/values/language.ts'
import type { Drawing, Shape } from '../drawing.ts'
import type { Figure } from '../model.ts'
import { figureWidth, ink, tallest } from './look.ts'
import { wrapped } from './text-box.ts'

export interface GanttInput {
  readonly id: string
  readonly caption: string
  readonly rows: readonly GanttRow[]
  readonly project: Period | null
  readonly language: Language
  /** What the picture tells, before the days of each row. */
  readonly alt: string
}

const labelWidth = 188
const headHeight = 16
const stepsPerMonths = [
  { most: 18, step: 'month' },
  { most: 60, step: 'quarter' },
] as const satisfies readonly { most: number; step: GanttStep }[]

/** Bars over the months, milestones as marks; `null` when no row has a day. */
export function ganttFigure({ id, caption, rows, project, language, alt }: GanttInput): Figure | null {
  const dated = rows.filter(({ days }) => days !== null)
  const months = (ganttScale(dated, project, 'month')?.length ?? 0) / 30.4
  const step = stepsPerMonths.find(({ most }) => months <= most)?.step ?? 'year'
  const scale = ganttScale(dated, project, step)
  if (scale === null || dated.length === 0) return null
  return {
    kind: 'figure',
    id,
    caption,
    alt: `${alt} ${dated.map((row) => spoken(row, language)).join('; ')}.`,
    content: { kind: 'drawing', ...drawGantt(dated, scale, language) },
  }
}

function spoken({ kind, title, days }: GanttRow, language: Language): string {
  if (days === null) return title
  return `${title} ${kind === 'milestone' ? formatDay(days.start, language) : formatPeriod(days, language)}`
}

function drawGantt(rows: readonly GanttRow[], scale: GanttScale, language: Language): Drawing {
  const rowHeight = Math.max(8.5, Math.min(15, (tallest - headHeight) / rows.length))
  const size = Math.min(8, rowHeight * 0.62)
  const height = headHeight + rows.length * rowHeight
  // A mark on the last day needs a little room behind it.
  const perDay = (figureWidth - labelWidth - 4) / scale.length
  const left = (day: Period['start']) => labelWidth + scale.offset(day) * perDay
  return {
    width: figureWidth,
    height,
    shapes: [
      ...ticks(scale, left, height, language),
      ...rows.flatMap((row, index) => drawRow(row, headHeight + index * rowHeight, { rowHeight, size, left, perDay })),
    ],
  }
}

const monthNames = {
  fi: ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
  sv: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const satisfies Record<Language, readonly string[]>

function ticks(
  { ticks: marks, end }: GanttScale,
  left: (day: Period['start']) => number,
  height: number,
  language: Language,
): Shape[] {
  return marks.flatMap(({ day, step, year, month }, index): Shape[] => {
    const x = left(day)
    const room = left(marks[index + 1]?.day ?? end) - x
    const isYear = step === 'year' || month === 1
    const name = step === 'quarter' && !isYear ? `${Math.ceil(month / 3)}/4` : (monthNames[language][month - 1] ?? '')
    const text = isYear || index === 0 ? String(year) : name
    const line: Shape = {
      kind: 'line',
      x1: x,
      y1: isYear ? 0 : 4,
      x2: x,
      y2: height,
      color: ink.rule,
      lineWidth: isYear ? 0.9 : 0.4,
    }
    const label: Shape = { kind: 'text', x: x + 2, baseline: 10, text, size: 6.5, color: ink.muted, anchor: 'start' }
    return room < text.length * 3.9 ? [line] : [line, label]
  })
}

interface RowPlace {
  readonly rowHeight: number
  readonly size: number
  readonly left: (day: Period['start']) => number
  readonly perDay: number
}

const barColor = { workPackage: ink.strong, action: ink.middle, milestone: ink.mark } as const

function drawRow({ kind, title, days }: GanttRow, top: number, { rowHeight, size, left, perDay }: RowPlace): Shape[] {
  if (days === null) return []
  const isPackage = kind === 'workPackage'
  const indent = isPackage ? 0 : 8
  const [text = ''] = wrapped(title, labelWidth - indent - 6, size, 1, isPackage)
  const x = left(days.start)
  const width = Math.max(1.5, left(days.end) + perDay - x)
  const middle = top + rowHeight / 2
  const bar: Shape[] =
    kind === 'milestone'
      ? [
          { kind: 'line', x1: x, y1: top + 1, x2: x, y2: top + rowHeight - 1, color: ink.mark, lineWidth: 1 },
          { kind: 'rect', x: x - 2.5, y: middle - 2.5, width: 5, height: 5, color: ink.mark },
        ]
      : [{ kind: 'rect', x, y: middle - rowHeight * 0.28, width, height: rowHeight * 0.56, color: barColor[kind] }]
  return [
    { kind: 'line', x1: 0, y1: top, x2: figureWidth, y2: top, color: ink.rule, lineWidth: 0.25 },
    {
      kind: 'text',
      x: indent,
      baseline: middle + size * 0.36,
      text,
      size,
      color: ink.text,
      bold: isPackage,
      anchor: 'start',
    },
    ...bar,
  ]
}
