import type { PDFPage } from 'pdf-lib'
import { type Operation, operationsOf } from './content-tokens.ts'
import type { Findings } from './findings.ts'
import { contentOf } from './pdf-objects.ts'

const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Tj', 'TJ', "'", '"', 'Do', 'EI'])

interface Sequence {
  kind: 'artifact' | 'content' | 'other'
  mcid: number | undefined
}

/** What the content stream of a page says about its marked content. */
export interface PageContent {
  mcids: ReadonlySet<number>
}

/** Every painting operator stands in an artifact or in marked content; marks, states and text objects are balanced. */
export function checkContent(page: PDFPage, pageNumber: number, findings: Findings): PageContent {
  const check = new ContentCheck(`page ${pageNumber}`, findings)
  for (const operation of operationsOf(contentOf(page))) check.take(operation)
  check.end()
  return { mcids: check.mcids }
}

class ContentCheck {
  readonly mcids = new Set<number>()
  readonly #where: string
  readonly #findings: Findings
  readonly #sequences: Sequence[] = []
  #states = 0
  #isInText = false

  constructor(where: string, findings: Findings) {
    this.#where = where
    this.#findings = findings
  }

  take({ operator, operands }: Operation): void {
    if (painting.has(operator)) this.#paint(operator, operands)
    else if (operator === 'BMC' || operator === 'BDC') this.#begin(operands)
    else if (operator === 'EMC') {
      if (this.#sequences.pop() === undefined)
        this.#findings.add('content-balance', `${this.#where}: EMC without a begin`)
    } else if (operator === 'q') this.#states++
    else if (operator === 'Q') {
      if (--this.#states < 0) this.#findings.add('content-balance', `${this.#where}: Q without q`)
    } else if (operator === 'BT' || operator === 'ET') {
      if (this.#isInText === (operator === 'BT'))
        this.#findings.add('content-balance', `${this.#where}: stray ${operator}`)
      this.#isInText = operator === 'BT'
    }
  }

  end(): void {
    if (this.#sequences.length > 0) this.#findings.add('content-balance', `${this.#where}: marked content is not ended`)
    if (this.#states > 0) this.#findings.add('content-balance', `${this.#where}: q without Q`)
    if (this.#isInText) this.#findings.add('content-balance', `${this.#where}: text object is not ended`)
  }

  #paint(operator: string, operands: readonly string[]): void {
    if (!this.#sequences.some((sequence) => sequence.kind !== 'other')) {
      this.#findings.add('content-unmarked', `${this.#where}: ${operator} is neither content nor artifact`)
    }
    const shown = operands[0] ?? ''
    if ((operator === 'TJ' || operator === 'Tj') && [...shown.matchAll(/<([0-9a-f\s]*)>/gi)].some(hasGlyphZero)) {
      this.#findings.add('glyph-missing', `${this.#where}: text shows a glyph that the font doesn't have`)
    }
  }

  #begin(operands: readonly string[]): void {
    const [tag = '', properties = ''] = operands
    const mcidText = /\/MCID\s+(\d+)/.exec(properties)?.[1]
    const mcid = mcidText === undefined ? undefined : Number(mcidText)
    const kind = tag === '/Artifact' ? 'artifact' : mcid === undefined ? 'other' : 'content'
    if (kind !== 'other' && this.#sequences.some((sequence) => sequence.kind !== 'other')) {
      this.#findings.add('content-nesting', `${this.#where}: ${tag} inside other marked content`)
    }
    if (mcid !== undefined) {
      if (this.mcids.has(mcid)) this.#findings.add('content-mcid', `${this.#where}: MCID ${mcid} is used twice`)
      this.mcids.add(mcid)
    }
    this.#sequences.push({ kind, mcid })
  }
}

function hasGlyphZero(match: RegExpExecArray): boolean {
  const digits = (match[1] ?? '').replaceAll(/\s/g, '')
  return /^(?:.{4})*0000/.test(digits)
}
