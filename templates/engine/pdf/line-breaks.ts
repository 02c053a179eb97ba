import { StockTextBreaker } from './pdfmake-modules.ts'

export interface BrokenWord {
  text: string
  /** Index of the run that the word is of. */
  run: number
  lineEnd?: boolean
  noNewLine?: boolean
}

const breaker = new StockTextBreaker()

/** Letters, digits, spaces, full stops and commas after words: a line may break after spaces only, as annex 14 says. */
const plainText = /^(?!.* [.,])[\p{Script=Latin}0-9 .,\u00a0]*$/u

/** Cuts the texts of a paragraph's runs into words where a line may break (Unicode annex 14). */
export function breakRuns(texts: readonly string[]): BrokenWord[] {
  const words = texts.every((text) => plainText.test(text))
    ? breakPlain(texts)
    : breaker.getBreaks(
        texts.map((text, run) => ({ text, run })),
        null,
      )
  return words.some((word) => word.text.length > LONGEST_WORD) ? words.flatMap(cutLongWord) : words
}

/** More letters than a line holds: such a "word" is cut anywhere, in pieces that fill a line well. */
const LONGEST_WORD = 120
const PIECE = 24

function cutLongWord(word: BrokenWord): BrokenWord[] {
  if (word.text.length <= LONGEST_WORD) return [word]
  const characters = Array.from(word.text)
  const { lineEnd, noNewLine, ...plain } = word
  const pieces: BrokenWord[] = []
  for (let start = 0; start < characters.length; start += PIECE) {
    pieces.push({ ...plain, text: characters.slice(start, start + PIECE).join('') })
  }
  const last = pieces.at(-1)
  if (last !== undefined && lineEnd === true) last.lineEnd = true
  if (last !== undefined && noNewLine === true) last.noNewLine = true
  return pieces
}

function breakPlain(texts: readonly string[]): BrokenWord[] {
  const words: BrokenWord[] = []
  for (const [run, text] of texts.entries()) {
    const last = words.at(-1)
    const isJoined = (last?.text.endsWith(' ') === false && !text.startsWith(' ')) || /^[.,]/.test(text)
    if (last !== undefined && text !== '' && isJoined) last.noNewLine = true
    let start = 0
    while (start < text.length) {
      let end = text.indexOf(' ', start)
      if (end === -1) end = text.length
      while (text.charAt(end) === ' ') end++
      words.push({ text: text.slice(start, end), run })
      start = end
    }
    if (text === '') words.push({ text, run })
  }
  return words
}
