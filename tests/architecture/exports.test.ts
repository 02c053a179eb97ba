import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

interface Source {
  readonly path: string
  readonly text: string
}

const EXPORTED = /^export (?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm
const WORD = /[\w$]+/g

/** Exports whose name stands nowhere but in their own declaration: nobody reads them, their own file neither. */
function unread(files: readonly Source[]): string[] {
  const uses = new Map<string, number>()
  for (const { text } of files) for (const [word] of text.matchAll(WORD)) uses.set(word, (uses.get(word) ?? 0) + 1)
  return files.flatMap(({ path, text }) =>
    Array.from(text.matchAll(EXPORTED), ([, name = '']) => name)
      .filter((name) => uses.get(name) === 1)
      .map((name) => `${path}: ${name}`),
  )
}

describe('what a file exports', () => {
  it('is read somewhere', () => {
    expect(unread(sourceFiles())).toEqual([])
  })

  it('would be found when nobody reads it', () => {
    const files = [
      { path: 'a.ts', text: 'export const read = 1\nexport function forgotten() {}\n' },
      { path: 'b.ts', text: "import { read } from './a.ts'\nconsole.log(read)\n" },
    ]
    expect(unread(files)).toEqual(['a.ts: forgotten'])
  })
})
