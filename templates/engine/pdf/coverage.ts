import { AccessibleDocument, FAMILY } from './accessible-document.ts'
import type { FontFiles } from './fonts.ts'
import type { Face } from './shaping.ts'
import { StructureNode } from './structure.ts'

const REPLACEMENT = '\ufffd'

/** Which characters the embedded fonts can show, and how wide text is. */
export interface Coverage {
  covers(codePoint: number): boolean
  replaceMissing(text: string): string
  /** Width in points. */
  measure(text: string, size: number, bold?: boolean): number
}

const perFolder = new Map<string, Coverage>()

/** Reads the fonts once in the life of the process. */
export function coverageOf(files: FontFiles): Coverage {
  const known = perFolder.get(files.regular)
  if (known !== undefined) return known
  const facts = { title: '-', author: '-', language: 'fi', creator: '-', producer: '-', createdAt: new Date(0) }
  const scratch = new AccessibleDocument(facts, files, new StructureNode('Document'))
  const face = (bold: boolean, italics: boolean): Face =>
    scratch.encoder(scratch.provideFont(FAMILY, bold, italics)).face
  const regular = face(false, false)
  const bold = face(true, false)
  const faces = [regular, bold, face(false, true), face(true, true)]
  const symbols = scratch.symbolsFace()
  const answers = new Map<number, boolean>()
  const covers = (codePoint: number): boolean => {
    const answer = answers.get(codePoint)
    if (answer !== undefined) return answer
    const isCovered = codePoint === 0x0a || faces.every((each) => each.covers(codePoint)) || symbols.covers(codePoint)
    if (answers.size < MAX_KNOWN) answers.set(codePoint, isCovered)
    return isCovered
  }
  const replacement = covers(0xfffd) ? REPLACEMENT : '?'
  const coverage: Coverage = {
    covers,
    replaceMissing: (text) =>
      surelyCovered.test(text)
        ? text
        : Array.from(text, (character) => (covers(character.codePointAt(0) ?? 0) ? character : replacement)).join(''),
    measure: (text, size, isBold = false) => ((isBold ? bold : regular).shape(text).width * size) / 1000,
  }
  perFolder.set(files.regular, coverage)
  return coverage
}

const MAX_KNOWN = 20_000
const surelyCovered = /^[\n\x20-\x7e\xa0-\xac\xae-\xff\u2013\u2014\u2018-\u201e\u2026\u20ac]*$/
