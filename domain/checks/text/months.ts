/* Names of months and seasons as texts have them, in any case, in the three languages. */

const FINNISH = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
]
const SWEDISH = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'.split('|')
const ENGLISH = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')

/** Matches the name of a month; `monthNumber` tells which. */
export const MONTH = [
  `(?:${FINNISH.join('|')})kuu(?:n|ssa|sta|hun|ta|lla|lle|ksi)?(?:kin)?`,
  ...SWEDISH.filter((name) => name !== 'mars'),
  'mars',
  ...ENGLISH,
].join('|')

/** 1–12; undefined for a word that is no month. */
export function monthNumber(word: string): number | undefined {
  const lower = word.toLocaleLowerCase('fi')
  const finnish = FINNISH.findIndex((stem) => lower.startsWith(`${stem}ku`))
  if (finnish !== -1) return finnish + 1
  const swedish = SWEDISH.indexOf(lower)
  if (swedish !== -1) return swedish + 1
  const english = ENGLISH.findIndex((name) => name.toLowerCase() === lower)
  return english === -1 ? undefined : english + 1
}

/** Months that a season may be meant to cover, wide enough for how people speak of it. */
export const SEASONS = [
  { words: '(?:alku|loppu|kevät)?kevä(?:t|än|ällä|ästä|ään|inä)|våren|spring', first: 1, last: 6 },
  { words: '(?:alku|loppu)?kes(?:ä|än|ällä|ästä|ään)|sommaren|summer', first: 5, last: 9 },
  { words: '(?:alku|loppu)?syks(?:y|yn|yllä|ystä|yyn)|hösten|autumn', first: 8, last: 12 },
] as const
