import type { Language } from '#domain/values/language.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'

/** `{name}` gives `name`; `{count|one|many}` gives `count`. */
type PlaceholderName<P extends string> = P extends `${infer Name}|${string}` ? Name : P
type Placeholders<Text extends string> = Text extends `${string}{${infer P}}${infer Rest}`
  ? PlaceholderName<P> | Placeholders<Rest>
  : never

/** The values that a text needs, read off the Finnish text by the compiler. */
export type WordParams<Text extends string> = { readonly [P in Placeholders<Text>]: string | number }
type ParamArguments<Text extends string> = [Placeholders<Text>] extends [never] ? [] : [params: WordParams<Text>]

export type Texts = Readonly<Record<string, string>>
export interface Words<Finnish extends Texts> {
  readonly fi: Finnish
  readonly sv: { readonly [K in keyof Finnish]: string }
  readonly en: { readonly [K in keyof Finnish]: string }
}

/**
 * The words of one feature. Finnish is the source: the compiler demands the same keys of the two others, and
 * `words.test.ts` the same placeholders. A text may hold `{name}`, and `{count|hanke|hanketta}`, which prints the
 * first form when `count` is 1 and the second otherwise.
 */
export function defineWords<const Finnish extends Texts>(words: Words<Finnish>): Words<Finnish> {
  return words
}

export type Translate<Finnish extends Texts> = <K extends keyof Finnish & string>(
  key: K,
  ...params: ParamArguments<Finnish[K]>
) => string

const placeholder = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/** The text of a key with its values in place. */
export function translatorOf<Finnish extends Texts>(words: Words<Finnish>, language: Language): Translate<Finnish> {
  const texts: Readonly<Record<keyof Finnish, string>> = words[language]
  return (key, ...params) => fill(texts[key], params[0] ?? {}, language)
}

type Values = Readonly<Record<string, string | number>>

/** Whole numbers are grouped as the language does; what must stay as it is (a year, a code) is given as text. */
function fill(text: string, params: Values, language: Language): string {
  return text.replace(placeholder, (_, name: string, one: string | undefined, many: string | undefined) => {
    const value = params[name]
    if (one !== undefined && many !== undefined) return value === 1 ? one : many
    return Number.isSafeInteger(value) ? formatDecimal(decimal(Number(value), 0), language) : String(value ?? '')
  })
}

/** Names of the placeholders of a text, sorted, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''))].toSorted()
}
