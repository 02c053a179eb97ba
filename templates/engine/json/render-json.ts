import type { DocumentModel } from '../model.ts'

/** A document as canonical JSON. */
export const renderJson = (model: DocumentModel): string => canonicalJson(model)

/**
 * Plain data as canonical JSON: keys sorted by code unit, two spaces, a line feed at the end, absent values left out.
 * Equal values give equal bytes whatever order their keys were written in.
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sorted(entry)]),
  )
}
