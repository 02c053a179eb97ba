import type { Fund } from '../rules/regime.ts'

/** What the catalogues of programmes are made of. Suggestions: the decision's own words win. */

/**
 * Where a name was read: `page` on the funder's public project page, `authority` in another text of an authority,
 * `recalled` nowhere yet (to be confirmed before it is relied on).
 */
export type NameSource = 'page' | 'authority' | 'recalled'

export interface SourcedName {
  readonly text: string
  readonly source: NameSource
}

export interface CatalogueEntry {
  /** Without the closing full stop: `1`, `1.1`. */
  readonly code: string
  readonly fi: SourcedName
  /** `null` = no attested wording is known. */
  readonly sv: SourcedName | null
  readonly en: SourcedName | null
  /** Other Finnish wordings in use, recognised but not suggested. */
  readonly aliases: readonly string[]
}

export interface PriorityAxis extends CatalogueEntry {
  readonly fund: Fund
}

export interface SpecificObjective extends CatalogueEntry {
  readonly axisCode: string
}

/** A programme's priority axes (toimintalinja) and the specific objectives (erityistavoite) under them. */
export interface Programme {
  readonly axes: readonly PriorityAxis[]
  readonly objectives: readonly SpecificObjective[]
}

export function page(text: string): SourcedName {
  return { text, source: 'page' }
}

export function authority(text: string): SourcedName {
  return { text, source: 'authority' }
}

export function recalled(text: string): SourcedName {
  return { text, source: 'recalled' }
}
