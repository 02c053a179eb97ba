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
/** Years stand above, months or quarters below them. */
const headHeight = 23
/** A row of one line is never lower. */
const lowestRow = 8.5
/** Height of a row of two lines to one of one line. */
const twoLines = 1.7
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
  const unitsWith = (most: number) => rows.reduce((sum, row) => sum + unitsOf(nameLines(row, 8, most)), 0)
  // Names take two lines where all of them have room for it.
  const most = unitsWith(2) * lowestRow <= tallest - headHeight ? 2 : 1
  const unit = Math.max(lowestRow, Math.min(15, (tallest - headHeight) / unitsWith(most)))
  const size = Math.min(8, unit * 0.62)
  // A mark on the last day needs a little room behind it.
  const perDay = (figureWidth - labelWidth - 4) / scale.length
  const left = (day: Period['start']) => labelWidth + scale.offset(day) * perDay
  let top = headHeight
  const drawn = rows.flatMap((row) => {
    const lines = nameLines(row, size, most)
    const place = { top, rowHeight: unit * unitsOf(lines), lines, size, left, perDay }
    top += place.rowHeight
    return drawRow(row, place)
  })
  return { width: figureWidth, height: top, shapes: [...ticks(scale, left, top, language), ...drawn] }
}

const isPackage = ({ kind }: GanttRow): boolean => kind === 'workPackage'
const indentOf = (row: GanttRow): number => (isPackage(row) ? 0 : 8)
const nameLines = (row: GanttRow, size: number, most: number): readonly string[] =>
  wrapped(row.title, labelWidth - indentOf(row) - 6, size, most, isPackage(row))
const unitsOf = (lines: readonly string[]): number => (lines.length > 1 ? twoLines : 1)

const monthNames = {
  fi: ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
  sv: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const satisfies Record<Language, readonly string[]>

const quarters = ['I', 'II', 'III', 'IV'] as const

function ticks(
  { ticks: marks, end }: GanttScale,
  left: (day: Period['start']) => number,
  height: number,
  language: Language,
): Shape[] {
  const years = marks.filter(({ month, step }, index) => index === 0 || month === 1 || step === 'year')
  const label = (x: number, baseline: number, text: string, anchor: 'start' | 'end' = 'start'): Shape => {
    return { kind: 'text', x: anchor === 'start' ? x + 2 : x - 2, baseline, text, size: 6.5, color: ink.muted, anchor }
  }
  const line = (x: number, y1: number, lineWidth: number): Shape => {
    return { kind: 'line', x1: x, y1, x2: x, y2: height, color: ink.rule, lineWidth }
  }
  const fits = (text: string, room: number): boolean => room >= text.length * 3.9
  return [
    ...years.flatMap(({ day, year }, index): Shape[] => {
      const x = left(day)
      const room = left(years[index + 1]?.day ?? end) - x
      if (fits(String(year), room)) return [line(x, 0, 0.9), label(x, 9, String(year))]
      // The head is empty on the left of the first line; of the last year a line alone tells enough.
      return [line(x, 0, 0.9), ...(index === 0 ? [label(x, 9, String(year), 'end')] : [])]
    }),
    ...marks.flatMap(({ day, step, month }, index): Shape[] => {
      if (step === 'year') return []
      const x = left(day)
      const room = left(marks[index + 1]?.day ?? end) - x
      const text = (step === 'quarter' ? quarters[Math.ceil(month / 3) - 1] : monthNames[language][month - 1]) ?? ''
      return [line(x, 12, 0.4), ...(fits(text, room) ? [label(x, 20, text)] : [])]
    }),
  ]
}

interface RowPlace {
  readonly top: number
  readonly rowHeight: number
  readonly lines: readonly string[]
  readonly size: number
  readonly left: (day: Period['start']) => number
  readonly perDay: number
}

/** Height of a bar to the size of the print. */
const barToSize = 1.05

const barColor = { workPackage: ink.strong, action: ink.middle, milestone: ink.mark } as const

function drawRow(row: GanttRow, { top, rowHeight, lines, size, left, perDay }: RowPlace): Shape[] {
  const { kind, days } = row
  if (days === null) return []
  const x = left(days.start)
  const width = Math.max(1.5, left(days.end) + perDay - x)
  const middle = top + rowHeight / 2
  const height = size * barToSize
  const bar: Shape[] =
    kind === 'milestone'
      ? [
          { kind: 'line', x1: x, y1: top + 1, x2: x, y2: top + rowHeight - 1, color: ink.mark, lineWidth: 1 },
          { kind: 'rect', x: x - 2.5, y: middle - 2.5, width: 5, height: 5, color: ink.mark },
        ]
      : [{ kind: 'rect', x, y: middle - height / 2, width, height, color: barColor[kind] }]
  const leading = size * 1.2
  const first = middle - ((lines.length - 1) * leading) / 2 + size * 0.36
  return [
    { kind: 'line', x1: 0, y1: top, x2: figureWidth, y2: top, color: ink.rule, lineWidth: 0.25 },
    ...lines.map((text, index): Shape => ({
      kind: 'text',
      x: indentOf(row),
      baseline: first + index * leading,
      text,
      size,
      color: ink.text,
      bold: isPackage(row),
      anchor: 'start',
    })),
    ...bar,
  ]
}
