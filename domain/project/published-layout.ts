/**
 * How one published file differs from the form's canonical text, so that it can be written again byte for byte.
 * A published text is read as a row of known lines, each followed by everything up to the next known line (its
 * body). Only what is not canonical is kept here; it is layout, never shown as data.
 *
 * Keys are the line keys of the form (`templates/rakennerahasto-kuvaus-2014/lines.ts`).
 */
export interface PublishedLayout {
  encoding: 'utf-8' | 'windows-1252'
  byteOrderMark: boolean
  lineEnd: '\n' | '\r\n'
  /** Known lines that the file lacks. */
  absent: readonly string[]
  /** A known line written otherwise: `Y-tunnus:2177546-2`. Dropped when the line's value is edited. */
  lines: Readonly<Record<string, string>>
  /**
   * What follows a known line, when it is not what the form would write: unknown text, other empty lines. The key
   * `''` holds what stands before the first known line. Dropped when a text kept in the body is edited.
   */
  bodies: Readonly<Record<string, string>>
}

/** The layout of a description that the form itself writes: nothing deviates. */
export const canonicalLayout: PublishedLayout = {
  encoding: 'utf-8',
  byteOrderMark: false,
  lineEnd: '\n',
  absent: [],
  lines: {},
  bodies: {},
}
