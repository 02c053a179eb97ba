import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sha256Of } from '../attachments/file-store.ts'
import { temporaryFolder, type TemporaryFolder } from '../testing/fixture.ts'
import { readSnapshotFile, removeOrphanFolders, removeSnapshotFolder, writeSnapshotFolder } from './archive-folder.ts'

const id = '01938c00-0000-7000-8000-000000000001'
const other = '01938c00-0000-7000-8000-000000000002'
const bytes = new TextEncoder().encode('sivu')
const files = [
  { name: 'raportti.pdf', bytes },
  { name: 'tiedot.json', bytes: new TextEncoder().encode('{}') },
]
const page = { name: 'raportti.pdf', sha256: sha256Of(bytes) }

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder[Symbol.asyncDispose]())

describe('the folder of a snapshot', () => {
  test('gives back what was written, protected against writing', () => {
    writeSnapshotFolder(folder.path, id, files)
    expect(readdirSync(folder.path)).toEqual([id])
    expect(readSnapshotFile(folder.path, id, page).equals(bytes)).toBe(true)
    expect(statSync(join(folder.path, id, 'raportti.pdf')).mode & 0o222).toBe(0)
  })

  test('is never written over', () => {
    writeSnapshotFolder(folder.path, id, files)
    expect(() => writeSnapshotFolder(folder.path, id, [])).toThrow(expect.objectContaining({ code: 'already_exists' }))
    expect(readdirSync(join(folder.path, id))).toEqual(['raportti.pdf', 'tiedot.json'])
  })

  test('appears whole or not at all, wherever the writing stops', () => {
    const steps: string[] = []
    writeSnapshotFolder(folder.path, other, files, (step) => steps.push(step))
    removeSnapshotFolder(folder.path, other)
    expect(steps).toHaveLength(4)
    for (const stop of steps.slice(0, -1)) {
      const fail = (step: string) => {
        if (step === stop) throw new Error('the plug is pulled')
      }
      expect(() => writeSnapshotFolder(folder.path, id, files, fail)).toThrow('the plug is pulled')
      expect(readdirSync(folder.path)).toEqual([])
    }
  })

  test('with changed or missing bytes is damaged, not read', () => {
    writeSnapshotFolder(folder.path, id, files)
    const path = join(folder.path, id, 'raportti.pdf')
    chmodSync(path, 0o644)
    writeFileSync(path, 'sivO')
    expect(() => readSnapshotFile(folder.path, id, page)).toThrow(expect.objectContaining({ code: 'file_damaged' }))
    expect(() => readSnapshotFile(folder.path, other, page)).toThrow(expect.objectContaining({ code: 'file_damaged' }))
  })

  test('leads nowhere else', () => {
    expect(() => readSnapshotFile(folder.path, '../x', page)).toThrow(RangeError)
    expect(() => readSnapshotFile(folder.path, id, { ...page, name: '../../etc/passwd' })).toThrow(RangeError)
    expect(() => writeSnapshotFolder(folder.path, id, [{ name: '../a', bytes }])).toThrow(RangeError)
    expect(readdirSync(folder.path)).toEqual([])
  })
})

test('what a crash left is cleared away, and nothing else', () => {
  writeSnapshotFolder(folder.path, id, files)
  writeSnapshotFolder(folder.path, other, files)
  mkdirSync(join(folder.path, `.${id}.tmp`))
  writeFileSync(join(folder.path, 'muistio.txt'), 'a person put it here')
  expect(removeOrphanFolders(folder.path, new Set([id]))).toBe(2)
  expect(readdirSync(folder.path).toSorted()).toEqual([id, 'muistio.txt'])
  expect(existsSync(join(folder.path, other))).toBe(false)
  expect(readFileSync(join(folder.path, id, 'raportti.pdf')).equals(bytes)).toBe(true)
})
