import type { Span } from './sentences.ts'
import { numberOfWord } from './number-words.ts'
import { remembered } from './remembered.ts'

/** What is counted: attendances are times that somebody was there, persons are people once each. */
export const COUNTED = [
  'companies',
  'entrepreneurs',
  'persons',
  'participants',
  'attendances',
  'organisations',
  'events',
  'respondents',
] as const
export type Counted = (typeof COUNTED)[number]

export interface Count extends Span {
  readonly value: number
  readonly counted: Counted
  /** Whether the text says that it is not exact. */
  readonly isRough: boolean
}

/** Beginnings of the words, in the forms that follow a number; longer words first. */
const NOUNS: readonly (readonly [Counted, string])[] = [
  ['attendances', 'osallistumis(?:ta|kert\\p{L}*)|käyntikert\\p{L}*'],
  ['respondents', 'vasta(?:aja|uks|nnei)\\p{L}*|svarande|respondents?'],
  ['participants', 'osallistuj\\p{L}*|osanottaj\\p{L}*|deltagare|participants?'],
  ['entrepreneurs', 'yrittäj(?:ä|i|ie)\\p{L}*|företagare|entrepreneurs?'],
  [
    'companies',
    '(?:\\p{L}*-)?(?:sote|mikro|pk-?)?yrity(?:stä|ksen|kselle|ksestä|ksellä|kseltä|s)|företag|compan(?:y|ies)',
  ],
  ['organisations', 'organisaatio\\p{L}*|toimija(?:a|n|lle|lta|sta)?|organisation(?:er|s)?'],
  ['events', 'tilaisuu\\p{L}*|tapahtuma\\p{L}*|työpaj\\p{L}*|evenemang|events?|workshops?'],
  ['persons', 'henkilö(?:ä|n|lle|stä|ltä)|ihmistä|personer|persons?|people'],
]
const DIGITS = '\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+|\\d{1,6}'
const PATTERNS = NOUNS.map(([counted, words]) => ({
  counted,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,])(${DIGITS}|\\p{L}{4,})\\s(?:eri\\s|\\p{L}{3,}(?:a|ä)\\s)?(?:${words})(?!\\p{L})`,
    'giu',
  ),
}))
const ROUGH = /(?:noin|n\.|yli|alle|lähes|reilu\p{L}*|vajaa\p{L}*|ainakin|parhaimmillaan|jopa|ca|about|over)\s*$/iu

/** Numbers with what they count: `98 yrittäjää`, `278 yritykselle`, `yhdeksän yrittäjää`, `n. 50 yrittäjää`. */
export const countsIn = remembered((text: string): readonly Count[] => {
  const found: Count[] = []
  for (const { counted, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [whole, number = ''] = match
      const value = /^\d/.test(number) ? Number(number.replaceAll(/\D/g, '')) : numberOfWord(number)
      if (value === undefined) continue
      const span = { start: match.index, end: match.index + whole.length, text: whole }
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue
      found.push({ ...span, value, counted, isRough: ROUGH.test(text.slice(0, match.index)) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
})
