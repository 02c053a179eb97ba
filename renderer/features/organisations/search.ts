import type { OrganisationSummary } from '#contract/index.ts'
import { municipalityName } from '#domain/catalogue/dated-municipalities.ts'
import { normaliseName, searchText } from '#domain/organisation/normalise-name.ts'

/** The register made ready for searching: what is looked through is put together once. */
export interface RegisterIndex {
  readonly rows: readonly OrganisationSummary[]
  readonly texts: readonly string[]
  readonly byName: ReadonlyMap<string, readonly OrganisationSummary[]>
}

export function indexOf(rows: readonly OrganisationSummary[]): RegisterIndex {
  const texts = rows.map(({ name, businessId, otherNames, municipality }) => {
    const places =
      municipality === null ? [] : [municipalityName(municipality, 'fi'), municipalityName(municipality, 'sv')]
    return searchText([name, businessId ?? '', ...otherNames, ...places])
  })
  return { rows, texts, byName: Map.groupBy(rows, ({ name }) => normaliseName(name)) }
}

/** Rows in which every word is found, capitals and diacritics aside. */
export function searchRegister({ rows, texts }: RegisterIndex, text: string): readonly OrganisationSummary[] {
  const words = searchText([text])
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return rows
  return rows.filter((_, index) => words.every((word) => texts[index]?.includes(word) === true))
}

/** Others that are likely the same organisation by their names. */
export function sameNames({ byName }: RegisterIndex, name: string, exceptId?: string): readonly OrganisationSummary[] {
  if (name.trim() === '') return []
  return (byName.get(normaliseName(name)) ?? []).filter(({ id }) => id !== exceptId)
}
