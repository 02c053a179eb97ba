import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defineWords, placeholdersOf, translatorOf } from './words.ts'

const renderer = join(import.meta.dirname, '..')

interface Dictionary {
  readonly name: string
  readonly languages: Readonly<Record<'fi' | 'sv' | 'en', Readonly<Record<string, string>>>>
}

/** Every dictionary of the page: what `*words.ts` files export. */
async function dictionaries(): Promise<Dictionary[]> {
  const files = globSync('**/*words.ts', { cwd: renderer }).filter((file) => file !== join('i18n', 'words.ts'))
  const found: Dictionary[] = []
  for (const file of files) {
    const exported: Readonly<Record<string, unknown>> = await import(join(renderer, file))
    for (const [name, value] of Object.entries(exported)) {
      if (isDictionary(value)) found.push({ name: `${file} ${name}`, languages: value })
    }
  }
  return found
}

function isDictionary(value: unknown): value is Dictionary['languages'] {
  return typeof value === 'object' && value !== null && 'fi' in value && 'sv' in value && 'en' in value
}

describe('the dictionaries', () => {
  it('have the same keys in every language, and no others', async () => {
    const all = await dictionaries()
    expect(all.length).toBeGreaterThan(10)
    for (const { name, languages } of all) {
      const { fi, sv, en } = languages
      const keys = Object.keys(fi).toSorted()
      expect(Object.keys(sv).toSorted(), `${name} sv`).toEqual(keys)
      expect(Object.keys(en).toSorted(), `${name} en`).toEqual(keys)
    }
  })

  it('leave no text empty', async () => {
    for (const { name, languages } of await dictionaries()) {
      for (const texts of Object.values(languages)) {
        for (const [key, text] of Object.entries(texts)) expect(text.trim(), `${name} ${key}`).not.toBe('')
      }
    }
  })

  it('give every value of the Finnish text in the translations too', async () => {
    for (const { name, languages } of await dictionaries()) {
      for (const [key, finnish] of Object.entries(languages.fi)) {
        const wanted = placeholdersOf(finnish)
        expect(placeholdersOf(languages.sv[key] ?? ''), `${name} ${key} sv`).toEqual(wanted)
        expect(placeholdersOf(languages.en[key] ?? ''), `${name} ${key} en`).toEqual(wanted)
      }
    }
  })
})

const words = defineWords({
  fi: { shown: '{count} {count|hanke|hanketta}: {name}' },
  sv: { shown: '{count} projekt: {name}' },
  en: { shown: '{count} {count|project|projects}: {name}' },
})

describe('a text', () => {
  it('takes its values', () => {
    expect(translatorOf(words, 'sv')('shown', { count: 2, name: 'Åvik' })).toBe('2 projekt: Åvik')
  })

  it('has one form for one and another for the rest', () => {
    const t = translatorOf(words, 'fi')
    expect(t('shown', { count: 1, name: 'A' })).toBe('1 hanke: A')
    expect(t('shown', { count: 0, name: 'A' })).toBe('0 hanketta: A')
  })

  it('groups the digits of a number and leaves a text alone', () => {
    expect(translatorOf(words, 'fi')('shown', { count: 1_000, name: '2020' })).toBe('1\u00A0000 hanketta: 2020')
    expect(translatorOf(words, 'en')('shown', { count: 1_000, name: 'A' })).toBe('1,000 projects: A')
  })

  it('prints a value that looks like a placeholder as it is', () => {
    expect(translatorOf(words, 'en')('shown', { count: 1, name: '{count}' })).toBe('1 project: {count}')
  })
})
