import type { Drawing, Shape } from '../drawing.ts'
import type { Figure } from '../model.ts'
import { figureWidth, ink, tallest } from './look.ts'
import { textBox } from './text-box.ts'

export interface DriverInput {
  readonly id: string
  readonly caption: string
  /** What all of it is for. */
  readonly aim: string
  readonly goals: readonly { readonly id: string; readonly name: string }[]
  readonly drivers: readonly { readonly id: string; readonly name: string; readonly goalIds: readonly string[] }[]
  readonly alt: string
  /** A driver with the goals that it serves, as a sentence. */
  readonly serves: (driver: string, goals: readonly string[]) => string
}

const boxGap = 7
const columnGap = 42

/** A driver diagram: the aim, the goals that make it up, and what drives each of them; `null` without goals or drivers. */
export function driverFigure({ id, caption, aim, goals, drivers, alt, serves }: DriverInput): Figure | null {
  if (goals.length === 0 || drivers.length === 0) return null
  const nameOf = new Map(goals.map((goal) => [goal.id, goal.name]))
  const told = drivers.flatMap(({ name, goalIds }) => {
    const names = goalIds.flatMap((goalId) => nameOf.get(goalId) ?? [])
    return names.length === 0 ? [] : [serves(name, names)]
  })
  return {
    kind: 'figure',
    id,
    caption,
    alt: [alt, aim, goals.map(({ name }) => name).join(', '), ...told].filter((part) => part !== '').join('; '),
    content: { kind: 'drawing', ...drawDrivers(aim, goals, drivers) },
  }
}

function drawDrivers(aim: string, goals: DriverInput['goals'], drivers: DriverInput['drivers']): Drawing {
  const most = Math.max(goals.length, drivers.length)
  const boxHeight = Math.max(16, Math.min(40, (tallest - (most - 1) * boxGap) / most))
  const height = most * boxHeight + (most - 1) * boxGap
  const width = (figureWidth - 2 * columnGap) / 3
  const goalX = width + columnGap
  const driverX = 2 * (width + columnGap)
  const topOf = (index: number, count: number) => {
    const whole = count * boxHeight + (count - 1) * boxGap
    return (height - whole) / 2 + index * (boxHeight + boxGap)
  }
  const middleOf = (index: number, count: number) => topOf(index, count) + boxHeight / 2
  const line = (x1: number, y1: number, x2: number, y2: number): Shape => {
    return { kind: 'line', x1, y1, x2, y2, color: ink.muted, lineWidth: 0.6 }
  }
  const aimHeight = Math.min(height, 70)
  const size = boxHeight < 24 ? 6.5 : 7.5
  return {
    width: figureWidth,
    height,
    shapes: [
      ...goals.map((_goal, index) => line(width, height / 2, goalX, middleOf(index, goals.length))),
      ...drivers.flatMap(({ goalIds }, index) =>
        goalIds.flatMap((goalId) => {
          const place = goals.findIndex((goal) => goal.id === goalId)
          if (place === -1) return []
          return [line(goalX + width, middleOf(place, goals.length), driverX, middleOf(index, drivers.length))]
        }),
      ),
      ...textBox({ x: 0, y: (height - aimHeight) / 2, width, height: aimHeight }, aim, {
        fill: ink.strong,
        ink: ink.onStrong,
        size: 8,
        bold: true,
        most: 5,
      }),
      ...goals.flatMap(({ name }, index) =>
        textBox({ x: goalX, y: topOf(index, goals.length), width, height: boxHeight }, name, {
          fill: ink.middle,
          ink: ink.text,
          size,
          most: boxHeight < 24 ? 1 : 3,
        }),
      ),
      ...drivers.flatMap(({ name }, index) =>
        textBox({ x: driverX, y: topOf(index, drivers.length), width, height: boxHeight }, name, {
          fill: ink.pale,
          ink: ink.text,
          size,
          most: boxHeight < 24 ? 1 : 3,
        }),
      ),
    ],
  }
}
