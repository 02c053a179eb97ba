/**
 * A heading of a report's own outline: a section of the form by its key, or a section of the report's own, whose key
 * begins with `own-` and whose text is kept under it like any other.
 */
export interface OutlineEntry {
  readonly key: string
  /** As printed: `4.2.5`, `a)`; `''` for a heading without one. */
  readonly number: string
  /** `''` = the form's own, where it has one. */
  readonly title: string
  readonly level: 1 | 2 | 3
}

/** What sections of a report's own are called: lower case ASCII, so that a text can refer to them. */
const OWN_KEY = /^own-[a-z0-9]+(?:-[a-z0-9]+)*$/
export const isOwnSection = (key: string): boolean => OWN_KEY.test(key)
