import { parseBusinessId } from '../../values/business-id.ts'
import type { Span } from './sentences.ts'

/** Something that looks like a Y-tunnus; `isValid` = its check digit is right. */
export interface WrittenBusinessId extends Span {
  readonly isValid: boolean
}

/** A code of a project (hankekoodi), `A79101`, `S30355`, or digits after a word that says so. */
export interface WrittenCode extends Span {
  readonly code: string
}

const BUSINESS_ID = /(?<![\d-])\d{6,7}-\d(?![\d-])/g
const CODE = /(?<![\p{L}\d])[ASJ]\d{5}(?!\d)/gu
const NUMBERED =
  /(?:hankkeen numero|hankenumero|hanke nro|hanketunnus|hankekoodi|projektkod|project code)(?:\son|\sär|\sis)?:?\s(\d{4,9})(?!\d)/giu

export function businessIdsIn(text: string): readonly WrittenBusinessId[] {
  return Array.from(text.matchAll(BUSINESS_ID), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    isValid: parseBusinessId(match[0]).ok,
  }))
}

export function projectCodesIn(text: string): readonly WrittenCode[] {
  const lettered = Array.from(text.matchAll(CODE), (match) => at(match.index, match[0]))
  const numbered = Array.from(text.matchAll(NUMBERED), ({ index, 0: whole, 1: code = '' }) =>
    at(index + whole.length - code.length, code),
  )
  return [...lettered, ...numbered].toSorted((a, b) => a.start - b.start)
}

const at = (start: number, code: string): WrittenCode => ({ start, end: start + code.length, text: code, code })
