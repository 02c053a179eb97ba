import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BrowserWindow, Rectangle } from 'electron'

export interface WindowState {
  readonly bounds: Rectangle
  readonly maximized: boolean
}

/** Least part of a window, in screen points, that must lie on a screen so that it can be found and dragged. */
const visibleWidth = 200
const visibleHeight = 100

/** The kept bounds if enough of the window's top lies on a screen that is there now; otherwise nothing. */
export function visibleBounds(state: WindowState | null, workAreas: readonly Rectangle[]): Rectangle | undefined {
  const bounds = state?.bounds
  if (bounds === undefined || bounds.width < visibleWidth || bounds.height < visibleHeight) return undefined
  const onScreen = workAreas.some((area) => {
    const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
    const below = area.y + area.height - bounds.y
    return width >= visibleWidth && bounds.y >= area.y && below >= visibleHeight
  })
  return onScreen ? bounds : undefined
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false
  const numbers = new Map(Object.entries(value))
  return ['x', 'y', 'width', 'height'].every((side) => Number.isInteger(numbers.get(side)))
}

/** What was kept at the last closing; nothing when the file is missing or not ours to understand. */
export function readWindowState(file: string): WindowState | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value !== 'object' || value === null || !('bounds' in value) || !isRectangle(value.bounds)) return null
    return { bounds: value.bounds, maximized: 'maximized' in value && value.maximized === true }
  } catch (error) {
    // A first start, or a file cut off by a crash: the window opens where the system puts it.
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null
    throw error
  }
}

/** Called while the window closes. The normal bounds are kept, so that un-maximising after a restart works. */
export function keepWindowState(file: string, window: Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized'>): void {
  const state = { bounds: window.getNormalBounds(), maximized: window.isMaximized() } satisfies WindowState
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.tmp`, JSON.stringify(state))
  renameSync(`${file}.tmp`, file)
}
