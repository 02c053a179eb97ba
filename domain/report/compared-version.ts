import type { FieldValue } from './data-field.ts'

/** A cell as it is printed, and what it is when it is a figure. */
export interface ComparedCell {
  readonly text: string
  readonly value: FieldValue | null
}

/** A printed table, without spans. Its rows are told apart by their first cell. */
export interface ComparedTable {
  /** Never changes for the same table of a form or a text. */
  readonly key: string
  /** `''` for one without a caption. */
  readonly caption: string
  /** Key of the section in which it stands. */
  readonly section: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly ComparedCell[])[]
}

export interface ComparedSection {
  readonly key: string
  /** With its number, as printed; `''` for what stands before the first heading. */
  readonly title: string
  /** All words but those of tables; an empty line parts paragraphs. */
  readonly text: string
}

export interface ComparedFigure {
  readonly key: string
  readonly name: string
  readonly value: FieldValue | null
}

/** A thing that a report says of itself, such as who signs it; in the order of the screen. */
export interface ComparedSetting {
  readonly key: string
  /** `''` = not told. */
  readonly text: string
}

/** What two versions of a report are compared by: everything that is printed, and the figures behind it. */
export interface ComparedVersion {
  readonly settings: readonly ComparedSetting[]
  readonly sections: readonly ComparedSection[]
  readonly tables: readonly ComparedTable[]
  readonly figures: readonly ComparedFigure[]
}
