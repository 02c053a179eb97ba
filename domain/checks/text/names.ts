import type { Span } from './sentences.ts'

/** A known name in a text, in whatever case; `name` is the one looked for, `text` as written. */
export interface WrittenName extends Span {
  readonly name: string
}

/** Case endings of a name, after a colon or not; `s` is the Swedish and English genitive. */
const ENDING =
  ':?(?:[aäeiouy]?n|a|ä|t[aä]|s[st][aä]|l[lt][aä]|lle|ksi|n[aä]|h[aeiouäöy]n|seen|ille|i[sl][stl][aä]|s)(?:kin|kään|kaan)?'

const special = /[.*+?^${}()|[\]\\]/g

/**
 * Where `name` stands in `text`, its Finnish endings allowed (`Eksoten`, `SOK:lla`), whatever the size of letters. A
 * name that changes inside when it is inflected is found in its basic form only.
 */
export function nameIn(text: string, name: string): readonly WrittenName[] {
  const trimmed = name.trim()
  if (trimmed.length < 2) return []
  return Array.from(text.matchAll(patternOf(trimmed)), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    name,
  }))
}

const patterns = new Map<string, RegExp>()

function patternOf(name: string): RegExp {
  const known = patterns.get(name)
  if (known !== undefined) return known
  const words = name.split(/\s+/).map((word) => word.replaceAll(special, String.raw`\$&`))
  const pattern = new RegExp(`(?<![\\p{L}\\d])${words.join('\\s+')}(?:${ENDING})?(?![\\p{L}\\d])`, 'giu')
  patterns.set(name, pattern)
  return pattern
}
