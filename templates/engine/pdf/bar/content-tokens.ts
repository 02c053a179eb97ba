/** One operator of a content stream with its operands as written; arrays and dictionaries are one operand each. */
export interface Operation {
  operator: string
  operands: readonly string[]
}

const whitespace = new Set(['\0', '\t', '\n', '\f', '\r', ' '])
const delimiters = new Set(['(', ')', '<', '>', '[', ']', '{', '}', '/', '%'])
const isRegular = (character: string): boolean => !whitespace.has(character) && !delimiters.has(character)
const isOperand = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)|[/([<].*|true|false|null)$/s

/** Splits a content stream (ISO 32000-1, 7.8.2) into operations. Unreadable parts end up as unknown operators. */
export function* operationsOf(stream: string): Generator<Operation> {
  const tokens = new Tokens(stream)
  let operands: string[] = []
  for (let token = tokens.next(); token !== ''; token = tokens.next()) {
    if (isOperand.test(token)) {
      operands.push(token)
      continue
    }
    if (token === 'ID') tokens.skipInlineImage()
    yield { operator: token, operands }
    operands = []
  }
}

class Tokens {
  readonly #text: string
  #position = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The next token, or an empty text at the end. */
  next(): string {
    this.#skipSpace()
    const start = this.#position
    const first = this.#text.charAt(start)
    if (first === '') return ''
    if (first === '(') this.#skipString()
    else if (first === '[' || this.#text.startsWith('<<', start)) this.#skipNested()
    else if (first === '<') this.#skipTo('>')
    else {
      this.#position++
      while (this.#position < this.#text.length && isRegular(this.#text.charAt(this.#position))) this.#position++
    }
    return this.#text.slice(start, this.#position)
  }

  /** The data of an inline image ends with EI between white space. */
  skipInlineImage(): void {
    const end = /\sEI(?=\s|$)/.exec(this.#text.slice(this.#position))
    this.#position = end === null ? this.#text.length : this.#position + end.index
  }

  #skipSpace(): void {
    for (;;) {
      const character = this.#text.charAt(this.#position)
      if (character === '%') this.#skipTo('\n')
      else if (whitespace.has(character)) this.#position++
      else return
    }
  }

  #skipTo(end: string): void {
    const index = this.#text.indexOf(end, this.#position)
    this.#position = index === -1 ? this.#text.length : index + end.length
  }

  #skipString(): void {
    let depth = 0
    do {
      const character = this.#text.charAt(this.#position++)
      if (character === '\\') this.#position++
      else if (character === '(') depth++
      else if (character === ')') depth--
    } while (depth > 0 && this.#position < this.#text.length)
  }

  #skipNested(): void {
    const isArray = this.#text.charAt(this.#position) === '['
    const close = isArray ? ']' : '>>'
    this.#position += close.length
    for (;;) {
      this.#skipSpace()
      if (this.#position >= this.#text.length) return
      if (this.#text.startsWith(close, this.#position)) {
        this.#position += close.length
        return
      }
      this.next()
    }
  }
}
