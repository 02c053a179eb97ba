/*
 * Numbers in words, one to ninety-nine, in the cases that reports use: `yhdeksän`, `kahdellekymmenelleviidelle`,
 * `neljästäkymmenestä`. Above that people write digits.
 */

const UNITS: readonly (readonly [number, string])[] = [
  [1, 'yksi|yh(?:de|tä|te)'],
  [2, 'kaksi|kah(?:de|ta|te)'],
  [3, 'kolme'],
  [4, 'neljä'],
  [5, 'viisi|vii(?:de|ttä|te)'],
  [6, 'kuusi|kuu(?:de|tta|te)'],
  [7, 'seitsemä'],
  [8, 'kahdeksa'],
  [9, 'yhdeksä'],
]
/** Longest first, so that `kahdeksa` is not read as `kahde`. */
const BY_LENGTH = UNITS.toReversed()
const CASE = '(?:n|a|ä|t[aä]|st[aä]|ss[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|[aäe]?[aäe]n|seen)?'
const UNIT = `(?:${BY_LENGTH.map(([, stem]) => stem).join('|')})${CASE}`
const TEN = `kymmen(?:tä|en|e${CASE})`
const NUMBER = new RegExp(`^(?:(${UNIT})toista|(${UNIT})${TEN}(${UNIT})?|${TEN}|(${UNIT}))$`, 'iu')

/** The number that a Finnish word stands for; undefined for any other word. */
export function numberOfWord(word: string): number | undefined {
  const match = NUMBER.exec(word.toLocaleLowerCase('fi'))
  if (match === null) return undefined
  const [, teen, tens, rest, unit] = match
  if (teen !== undefined) return 10 + unitOf(teen)
  if (tens !== undefined) return 10 * unitOf(tens) + (rest === undefined ? 0 : unitOf(rest))
  return unit === undefined ? 10 : unitOf(unit)
}

function unitOf(word: string): number {
  return BY_LENGTH.find(([, stem]) => new RegExp(`^(?:${stem})`, 'iu').test(word))?.[0] ?? 0
}
