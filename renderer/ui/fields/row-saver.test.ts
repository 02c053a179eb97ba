import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { saveField } from './row-saver.ts'
import type { RowPort } from './row-saver.ts'

interface Fields {
  name: string
  state: string
}

/** A row as the host keeps it: versioned, and refusing what is stale. The screen has seen `seen`. */
function hostRow(key: string) {
  const stored = { version: 1, values: { name: 'Polku', state: 'käynnissä' } }
  let seen = structuredClone(stored)
  const writes: number[] = []
  const port = (): RowPort<Fields> => ({
    ...seen,
    key,
    async write(patch, version) {
      await Promise.resolve()
      writes.push(version)
      if (version !== stored.version) {
        const data = { what: 'project', id: key, currentVersion: stored.version }
        throw new ORPCError('conflict', { defined: true, data })
      }
      Object.assign(stored.values, patch)
      stored.version += 1
      return { version: stored.version }
    },
    async reload() {
      await Promise.resolve()
      seen = structuredClone(stored)
      return seen
    },
    apply: () => undefined,
  })
  const changeElsewhere = (patch: Partial<Fields>) => {
    Object.assign(stored.values, patch)
    stored.version += 1
  }
  return { stored, port, writes, changeElsewhere }
}

describe('saving a field', () => {
  it('saves two fields of a row that were left right after each other', async () => {
    const { stored, port } = hostRow('a')
    const saves = [saveField(port, 'name', 'Polku 2', 'Polku'), saveField(port, 'state', 'päättynyt', 'käynnissä')]
    expect(await Promise.all(saves)).toEqual([{ kind: 'saved' }, { kind: 'saved' }])
    expect(stored.values).toEqual({ name: 'Polku 2', state: 'päättynyt' })
  })

  it('goes on when another field of the row was changed elsewhere', async () => {
    const { stored, port, changeElsewhere } = hostRow('b')
    changeElsewhere({ state: 'päättynyt' })
    expect(await saveField(port, 'name', 'Polku 2', 'Polku')).toEqual({ kind: 'saved' })
    expect(stored.values).toEqual({ name: 'Polku 2', state: 'päättynyt' })
  })

  it('is a conflict when this very field was changed elsewhere, and writes nothing over it', async () => {
    const { stored, port, changeElsewhere } = hostRow('c')
    changeElsewhere({ name: 'Toisen nimi' })
    expect(await saveField(port, 'name', 'Polku 2', 'Polku')).toEqual({ kind: 'conflict' })
    expect(stored.values.name).toBe('Toisen nimi')
    expect(port().values.name).toBe('Toisen nimi')
  })

  it('is a conflict too when the screen has read the other change before the save', async () => {
    const { stored, port, changeElsewhere } = hostRow('f')
    changeElsewhere({ name: 'Toisen nimi' })
    await port().reload()
    expect(await saveField(port, 'name', 'Polku 2', 'Polku')).toEqual({ kind: 'conflict' })
    expect(stored.values.name).toBe('Toisen nimi')
  })

  it('goes on when the screen has not yet read what it saved itself', async () => {
    const { stored, port } = hostRow('g')
    await saveField(port, 'name', 'Polku 2', 'Polku')
    expect(await saveField(port, 'name', 'Polku 3', 'Polku 2')).toEqual({ kind: 'saved' })
    expect(stored.values.name).toBe('Polku 3')
  })

  it('goes on when the typing began between a save of its own and the screen that shows it, and no further', async () => {
    const { stored, port, changeElsewhere } = hostRow('own')
    await saveField(port, 'name', 'Polku 2', 'Polku')
    await port().reload()
    expect(await saveField(port, 'name', 'Polku 23', 'Polku')).toEqual({ kind: 'saved' })
    changeElsewhere({ name: 'Silta' })
    expect(await saveField(port, 'name', 'Polku 234', 'Polku')).toEqual({ kind: 'conflict' })
    expect(stored.values.name).toBe('Silta')
  })

  it('follows the row back to an older version after a restore', async () => {
    const { stored, port } = hostRow('d')
    await saveField(port, 'name', 'Polku 2', 'Polku')
    Object.assign(stored, { version: 1, values: { name: 'Polku', state: 'käynnissä' } })
    expect(await saveField(port, 'name', 'Polku 3', 'Polku')).toEqual({ kind: 'saved' })
    expect(stored.values.name).toBe('Polku 3')
  })

  it('tells why it failed, and the next save of the row is tried all the same', async () => {
    const { stored, port } = hostRow('e')
    const full = new ORPCError('disk_full', { defined: true, data: {} })
    const failing = (): RowPort<Fields> => ({ ...port(), write: () => Promise.reject(full) })
    expect(await saveField(failing, 'name', 'Polku 2', 'Polku')).toEqual({ kind: 'failed', error: full })
    expect(await saveField(port, 'state', 'päättynyt', 'käynnissä')).toEqual({ kind: 'saved' })
    expect(stored.values).toEqual({ name: 'Polku', state: 'päättynyt' })
  })

  it('saves parts of one whole one after another, each with the version that the one before it gave', async () => {
    const whole = hostRow('h')
    const part = (key: string) => (): RowPort<Fields> => ({ ...whole.port(), key, guardedBy: 'h' })
    const saves = [
      saveField(part('h/1'), 'name', 'Polku 2', 'Polku'),
      saveField(part('h/2'), 'state', 'päättynyt', 'käynnissä'),
    ]
    expect(await Promise.all(saves)).toEqual([{ kind: 'saved' }, { kind: 'saved' }])
    expect(whole.writes).toEqual([1, 2])
  })
})
