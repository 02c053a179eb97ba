import { normaliseText } from '../../normalise.ts'
import type { DocumentModel, Heading } from '../../model.ts'
import type { Numbering } from '../../numbering.ts'
import type { Coverage } from '../coverage.ts'
import type { BlockGroup } from '../nodes.ts'

/** What the builders of blocks share. */
export class BuildContext {
  readonly model: DocumentModel
  readonly numbering: Numbering
  readonly coverage: Coverage
  /** What the table of contents names. */
  readonly entries: readonly Heading[]
  /** Groups that lost content when they were kept together. */
  readonly #released: ReadonlySet<number>
  #groups = 0

  constructor(
    model: DocumentModel,
    numbering: Numbering,
    coverage: Coverage,
    released: ReadonlySet<number>,
    entries: readonly Heading[],
  ) {
    this.model = model
    this.numbering = numbering
    this.coverage = coverage
    this.entries = entries
    this.#released = released
  }

  /** Text as it can be printed: what no font has is replaced by a visible sign. */
  text(text: string): string {
    return this.coverage.replaceMissing(normaliseText(text))
  }

  /** A new group of blocks to keep on one page, unless an earlier try has shown that it doesn't fit. */
  group(): { group: BlockGroup; isKept: boolean } {
    const index = this.#groups++
    return { group: { index }, isKept: !this.#released.has(index) }
  }
}
