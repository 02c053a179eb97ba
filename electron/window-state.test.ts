import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepWindowState, readWindowState, visibleBounds } from './window-state.ts'

const screen = { x: 0, y: 25, width: 1920, height: 1055 }
const right = { x: 1920, y: 0, width: 1280, height: 1024 }
const at = (x: number, y: number, width = 800, height = 600) => ({ bounds: { x, y, width, height }, maximized: false })
const file = () => join(mkdtempSync(join(tmpdir(), 'hankekirja-window-')), 'data', 'window.json')

describe('window state', () => {
  it('comes back as it was kept', () => {
    const path = file()
    const bounds = { x: 10, y: 40, width: 900, height: 700 }
    keepWindowState(path, { getNormalBounds: () => bounds, isMaximized: () => true })
    expect(readWindowState(path)).toEqual({ bounds, maximized: true })
  })

  it('is nothing at the first start', () => {
    expect(readWindowState(file())).toBeNull()
  })

  it.each(['', '{"bounds":', 'null', '7', '{"bounds":{"x":1}}', '{"bounds":{"x":"1","y":0,"width":9,"height":9}}'])(
    'is nothing when the file says %j',
    (content) => {
      const path = join(mkdtempSync(join(tmpdir(), 'hankekirja-window-')), 'window.json')
      writeFileSync(path, content)
      expect(readWindowState(path)).toBeNull()
    },
  )
})

describe('the place of the window', () => {
  it.each([
    ['on the only screen', at(100, 100)],
    ['across two screens', at(1500, 100)],
    ['mostly off to the left', at(-600, 100)],
    ['mostly below the edge', at(100, 980)],
  ])('is kept %s', (_where, state) => {
    expect(visibleBounds(state, [screen, right])).toEqual(state.bounds)
  })

  it.each([
    ['on a screen that was unplugged', at(2000, 100)],
    ['nearly all off to the left', at(-601, 100)],
    ['with its title bar above the screen', at(100, 0)],
    ['nearly all below the edge', at(100, 981)],
    ['too small to be seen', at(100, 100, 20, 10)],
    ['never kept', null],
  ])('is left to the system %s', (_where, state) => {
    expect(visibleBounds(state, [screen])).toBeUndefined()
  })
})
