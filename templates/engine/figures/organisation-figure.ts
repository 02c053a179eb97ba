import type { Drawing, Shape } from '../drawing.ts'
import type { Figure } from '../model.ts'
import { figureWidth, ink } from './look.ts'
import { textBox } from './text-box.ts'

export interface OrganisationNode {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
}

export interface OrganisationInput {
  readonly id: string
  readonly caption: string
  readonly nodes: readonly OrganisationNode[]
  /** What the picture tells, before who stands below whom. */
  readonly alt: string
  /** `{name}: {below}`. */
  readonly below: (name: string, below: readonly string[]) => string
}

interface Placed extends OrganisationNode {
  readonly level: number
}

const boxHeight = 34
const levelGap = 26
const boxGap = 10

/** Boxes in levels with lines from each to those below it; `null` when there is nobody. */
export function organisationFigure({ id, caption, nodes, alt, below }: OrganisationInput): Figure | null {
  if (nodes.length === 0) return null
  const sentences = nodes.flatMap(({ id: above, name }) => {
    const children = nodes.filter(({ parentId }) => parentId === above).map((child) => child.name)
    return children.length === 0 ? [] : [below(name, children)]
  })
  const told = sentences.length === 0 ? nodes.map(({ name }) => name).join(', ') : sentences.join('; ')
  return {
    kind: 'figure',
    id,
    caption,
    alt: `${alt} ${told}.`,
    content: { kind: 'drawing', ...drawOrganisation(levelled(nodes)) },
  }
}

/** In the order of the levels; those of one parent stand together. */
function levelled(nodes: readonly OrganisationNode[]): readonly Placed[][] {
  const known = new Set(nodes.map(({ id }) => id))
  const levels: Placed[][] = []
  let row = nodes.filter(({ parentId }) => parentId === null || !known.has(parentId))
  while (row.length > 0) {
    const level = levels.length
    levels.push(row.map((node) => ({ ...node, level })))
    row = row.flatMap((above) => nodes.filter(({ parentId }) => parentId === above.id))
  }
  return levels
}

function drawOrganisation(levels: readonly Placed[][]): Drawing {
  const centre = new Map<string, { x: number; top: number }>()
  const boxes = levels.flatMap((row, level) => {
    const width = Math.min(140, (figureWidth - (row.length - 1) * boxGap) / row.length)
    const whole = row.length * width + (row.length - 1) * boxGap
    const top = level * (boxHeight + levelGap)
    return row.flatMap((node, index) => {
      const x = (figureWidth - whole) / 2 + index * (width + boxGap)
      centre.set(node.id, { x: x + width / 2, top })
      const isTop = level === 0
      return textBox({ x, y: top, width, height: boxHeight }, node.name, {
        fill: isTop ? ink.strong : ink.pale,
        ink: isTop ? ink.onStrong : ink.text,
        size: width < 70 ? 6.5 : 8,
        bold: isTop,
        most: 3,
      })
    })
  })
  const lines = levels.flat().flatMap(({ id, parentId }) => linesBetween(centre.get(parentId ?? ''), centre.get(id)))
  return { width: figureWidth, height: levels.length * (boxHeight + levelGap) - levelGap, shapes: [...lines, ...boxes] }
}

interface Point {
  readonly x: number
  readonly top: number
}

function linesBetween(above: Point | undefined, below: Point | undefined): Shape[] {
  if (above === undefined || below === undefined) return []
  const turn = below.top - levelGap / 2
  const line = (x1: number, y1: number, x2: number, y2: number): Shape => {
    return { kind: 'line', x1, y1, x2, y2, color: ink.muted, lineWidth: 0.8 }
  }
  return [
    line(above.x, above.top + boxHeight, above.x, turn),
    line(above.x, turn, below.x, turn),
    line(below.x, turn, below.x, below.top),
  ]
}
