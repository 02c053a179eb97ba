import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadChecks } from '#core/checks/load-checks.ts'
import { CHECK_FAMILIES } from '#domain/checks/finding.ts'
import { runChecks } from '#domain/checks/run-checks.ts'
import { baseInput } from '#domain/checks/testing/base-input.ts'
import { told } from '#domain/checks/testing/look.ts'

const folder = join(import.meta.dirname, '..', '..', 'domain', 'checks')
const shared = ['text', 'testing', 'shared']
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !shared.includes(entry.name))
  .map(({ name }) => name)
const files = folders.flatMap((family) =>
  readdirSync(join(folder, family)).flatMap((name) =>
    name.endsWith('.test.ts') ? [] : [`${family}/${name.replace(/\.ts$/, '')}`],
  ),
)
const checks = await loadChecks()

describe('the catalogue of checks', () => {
  it('has a folder for nothing but a family, and leaves no file out', () => {
    const families = CHECK_FAMILIES.map((family) => family.replace('_', '-'))
    expect(folders.filter((name) => !families.includes(name))).toEqual([])
    expect(checks.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  it('calls each check by its family and its file', () => {
    expect(checks.filter(({ id, family }) => !id.startsWith(`${family.replace('_', '-')}/`))).toEqual([])
  })

  it('names every check in three languages', () => {
    const unnamed = checks.filter(({ names }) => new Set([names.fi, names.sv, names.en]).size < 3)
    expect(unnamed.map(({ id }) => id)).toEqual([])
  })

  it('finds nothing in a consistent project and report', () => {
    expect(runChecks(checks, baseInput).map(told)).toEqual([])
  })
})
