import type { AccessibleDocument } from './accessible-document.ts'
import type { Word } from './nodes.ts'
import { StockLine } from './pdfmake-modules.ts'
import type { PdfLine } from './pdfmake-types.ts'

const NO_WORDS: readonly Word[] = []

/**
 * Takes the words of the next line from a paragraph. Like pdfmake's `buildNextLine`, but without copying the rest of
 * the paragraph for each word, and a word that is wider than the line is cut between whole characters in one pass.
 */
export function nextLine(words: Word[], from: number, width: number, document: AccessibleDocument): [PdfLine, number] {
  const line = new StockLine(width)
  let index = from
  let isForced = false
  for (let word = words[index]; word !== undefined; word = words[index]) {
    // Following words count only where the line must not break between them.
    const following = word.noNewLine === true ? words.slice(index + 1, index + 1 + unbroken(words, index)) : NO_WORDS
    if (!isForced && !line.hasEnoughSpaceForInline(word, following)) break
    const available = line.getAvailableWidth()
    const isCut = word.width - word.trailingCut > available && word.text.length > 1
    if (isCut) {
      const rest = cutWord(word, available, document)
      if (rest === undefined) index++
      else words[index] = rest
      line.addInline(rest === undefined ? word : firstPart(word, rest, document))
      if (rest !== undefined) break
    } else {
      line.addInline(word)
      index++
    }
    isForced = word.noNewLine === true
  }
  line.lastLineInParagraph = index >= words.length
  return [line, index]
}

function unbroken(words: readonly Word[], index: number): number {
  let count = 0
  while (words[index + count]?.noNewLine === true) count++
  return count
}

/** The part of a word that goes to the next line; undefined when nothing is left. */
function cutWord(word: Word, width: number, document: AccessibleDocument): Word | undefined {
  const { glyphs } = word.encoded.shaped
  const limit = (width * 1000) / word.look.size
  let used = 0
  let characters = 0
  for (const glyph of glyphs) {
    if (used + glyph.advance > limit && characters > 0) break
    used += glyph.advance
    characters += glyph.codePoints.reduce((sum, codePoint) => sum + (codePoint > 0xffff ? 2 : 1), 0)
  }
  return characters >= word.text.length ? undefined : part(word, word.text.slice(characters), document)
}

function firstPart(word: Word, rest: Word, document: AccessibleDocument): Word {
  const {
    lineEnd: _lineEnd,
    noNewLine: _noNewLine,
    ...cut
  } = part(word, word.text.slice(0, word.text.length - rest.text.length), document)
  return { ...cut, trailingCut: 0 }
}

function part(word: Word, text: string, document: AccessibleDocument): Word {
  const encoded = document.encoder(word.look.font).word(text)
  return { ...word, text, encoded, width: (encoded.width * word.look.size) / 1000, leadingCut: 0 }
}
