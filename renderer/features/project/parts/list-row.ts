import type { AreaKind, ProjectDetail } from '#contract/index.ts'
import type { DetailPart } from './detail-row.ts'

export type CoImplementer = ProjectDetail['coImplementers'][number]

/** A list as one value, so that it is saved, guarded and undone like a field: its JSON text. */
export type ListText = string

export interface ProjectLists {
  readonly coImplementers: ListText
  readonly region: ListText
  readonly subregion: ListText
  readonly municipality: ListText
}

/** The project's row seen as its lists; they share the row's version with its fields. One list is written at a time. */
export function listsPart(id: string): DetailPart<ProjectLists> {
  return {
    key: `project/${id}`,
    read: (detail) => ({ version: detail.version, values: listTexts(detail) }),
    write(client, patch, version) {
      if (patch.coImplementers !== undefined) {
        return client.project.setCoImplementers({ id, version, rows: rowsOf(patch.coImplementers) })
      }
      const kind = areaKindOf(patch)
      return client.project.setAreas({ id, version, kind, names: namesOf(patch[kind] ?? '[]') })
    },
    merge(detail, patch, version) {
      if (patch.coImplementers !== undefined) {
        return { ...detail, version, coImplementers: rowsOf(patch.coImplementers) }
      }
      const kind = areaKindOf(patch)
      return { ...detail, version, areas: { ...detail.areas, [kind]: namesOf(patch[kind] ?? '[]') } }
    },
  }
}

export function listText(list: readonly (string | CoImplementer)[]): ListText {
  return JSON.stringify(list)
}

export function listTexts({ coImplementers, areas }: ProjectDetail): ProjectLists {
  return {
    coImplementers: listText(coImplementers.map(({ name, businessId }) => ({ name, businessId }))),
    region: listText(areas.region),
    subregion: listText(areas.subregion),
    municipality: listText(areas.municipality),
  }
}

function areaKindOf(patch: Partial<ProjectLists>): AreaKind {
  if (patch.region !== undefined) return 'region'
  return patch.subregion !== undefined ? 'subregion' : 'municipality'
}

/** Only texts made by `listText` may come here; so for `rowsOf`. */
export function namesOf(text: ListText): string[] {
  const value: string[] = JSON.parse(text)
  return value
}

export function rowsOf(text: ListText): CoImplementer[] {
  const value: CoImplementer[] = JSON.parse(text)
  return value
}
