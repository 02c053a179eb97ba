import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

const files = sourceFiles()
const lineCount = (text: string) => text.split('\n').length

describe('source files', () => {
  it('are never longer than 400 lines', () => {
    expect(files.filter(({ text }) => lineCount(text) > 400).map(({ path }) => path)).toEqual([])
  })

  it('are short: the median has at most 80 lines, nine in ten at most 250', () => {
    const lengths = files
      .filter(({ isTest }) => !isTest)
      .map(({ text }) => lineCount(text))
      .toSorted((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(250)
  })

  it('are named in kebab-case, components in PascalCase', () => {
    const bad = files.filter(({ path }) => {
      const name = path.split('/').at(-1) ?? ''
      const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.tsx?$/
      return !(kebab.test(name) || (name.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*\.tsx$/.test(name)))
    })
    expect(bad.map(({ path }) => path)).toEqual([])
  })

  it('leave no promise behind: what is not done is said in an issue', () => {
    const marked = files.filter(({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text)).map(({ path }) => path)
    expect(marked.filter((path) => !path.startsWith('tests/architecture/'))).toEqual([])
  })

  it('re-export nothing outside the contract: a name has one home', () => {
    const barrels = files.filter(
      ({ path, text }) => path !== 'contract/index.ts' && /^export (type )?(\*|\{[^}]*\}) from/m.test(text),
    )
    expect(barrels.map(({ path }) => path)).toEqual([])
  })
})
