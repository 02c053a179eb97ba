const longest = 31

/**
 * Names that spreadsheet programs take: up to 31 characters, without `\ / ? * [ ] :`, no apostrophe at an end, not
 * the reserved `History`, and each only once, letter case aside.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(['history'])
  return wanted.map((name, index) => {
    const safe = safeName(name) || String(index + 1)
    for (let count = 1; ; count += 1) {
      const suffix = count === 1 ? '' : ` (${count})`
      const tried = cut(safe, longest - suffix.length) + suffix
      if (taken.has(tried.toLowerCase())) continue
      taken.add(tried.toLowerCase())
      return tried
    }
  })
}

function safeName(name: string): string {
  const plain = name.replace(/[\\/?*[\]:\p{Cc}]+/gu, ' ').replace(/\s+/gu, ' ')
  return cut(plain.replace(/^[\s']+|[\s']+$/gu, ''), longest)
}

/** Never between the halves of a character. */
function cut(text: string, length: number): string {
  let short = ''
  for (const character of text) {
    if (short.length + character.length > length) break
    short += character
  }
  return short.replace(/[\s']+$/u, '')
}
