/** More characters of a name make a finding hard to read. */
const MOST = 60

/** A name as it is told in a sentence: a long one ends at a word before its 60th character, with `…`. */
export function shortened(name: string): string {
  const text = name.trim()
  if (text.length <= MOST) return text
  const cut = text.slice(0, MOST)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > MOST / 2 ? end : MOST).replace(/[\s,;:.–-]+$/u, '')}…`
}
