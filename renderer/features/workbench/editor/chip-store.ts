/** A live figure as the text shows it. */
export interface FigureChip {
  readonly name: string
  /** As it will be printed; null while the data has no value. */
  readonly printed: string | null
}

/** What stands in the text for a key of the data or of another place: it changes without the text being touched. */
export interface ChipSource {
  readonly figures: ReadonlyMap<string, FigureChip>
  /** By target: `Taulukko 2`, `luku 3`. */
  readonly labels: ReadonlyMap<string, string>
}

/** Where the chips of an editor get their words from, and hear that these have changed. */
export class ChipStore {
  #source: ChipSource = { figures: new Map(), labels: new Map() }
  readonly #listeners = new Set<() => void>()

  get source(): ChipSource {
    return this.#source
  }

  set(source: ChipSource): void {
    this.#source = source
    for (const listener of this.#listeners) listener()
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
