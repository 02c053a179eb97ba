import type { Passage } from './sentences.ts'

/** A word that begins with a capital letter, as it stands in a text: `Eksoten`, `LAB-ammattikorkeakoulu`, `Lab-amk`. */
export interface ProperNoun {
  readonly text: string
  readonly passage: Passage
  /** Whether a sentence begins with it: any word is capital there. */
  readonly isFirst: boolean
}

const WORD = /(?<![\p{L}\d])\p{Lu}[\p{L}\d]*(?:[-\u2010\u2011]\p{L}[\p{L}\d]*)*/gu

const known = new WeakMap<readonly Passage[], readonly ProperNoun[]>()

export function properNounsOf(passages: readonly Passage[]): readonly ProperNoun[] {
  const found = known.get(passages)
  if (found !== undefined) return found
  const nouns = passages.flatMap((passage) =>
    Array.from(passage.text.matchAll(WORD), (match): ProperNoun => {
      const before = passage.text.slice(0, match.index).trimEnd()
      return { text: match[0], passage, isFirst: before === '' || /[.!?:”"•]$/u.test(before) }
    }),
  )
  known.set(passages, nouns)
  return nouns
}

/** Endings that Finnish cases put to a name, the longest first; after them may stand a clitic. */
const ENDING =
  /:?(?:iksi|issa|issä|ista|istä|illa|illä|ilta|iltä|ille|ien|jen|den|seen|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|ta|tä|in|en|an|än|on|un|yn|ön|a|ä|n|s)$/u

/**
 * A word and what is left of it when case endings are taken off: `Eksotella` → `Eksotella`, `Eksote`, … The word is
 * not understood; one of them is its basic form when its stem doesn't change.
 */
export function basicForms(word: string): readonly string[] {
  const forms = [word]
  for (let length = 1; length <= 4; length += 1) {
    const form = word.slice(0, -length)
    if (form.length >= 2 && ENDING.test(word) && isEnding(word.slice(-length))) forms.push(form)
  }
  return forms
}

const isEnding = (text: string) => ENDING.exec(text)?.[0] === text
