import type { EqualityRow, SustainabilityRow } from '#contract/index.ts'
import type { DetailPart } from '../parts/detail-row.ts'

export type EqualityFields = Omit<EqualityRow, 'id' | 'version' | 'question'>
export type SustainabilityFields = Omit<SustainabilityRow, 'id' | 'version' | 'criterion'>

export function equalityPart(id: string): DetailPart<EqualityFields> {
  return {
    key: `equality/${id}`,
    read: ({ equality }) => {
      const row = equality.find((candidate) => candidate.id === id)
      return row && { version: row.version, values: row }
    },
    write: (client, patch, version) => client.project.updateEquality({ id, version, patch }),
    merge: (detail, patch, version) => ({
      ...detail,
      equality: detail.equality.map((row) => (row.id === id ? { ...row, ...patch, version } : row)),
    }),
  }
}

export function sustainabilityPart(id: string): DetailPart<SustainabilityFields> {
  return {
    key: `sustainability/${id}`,
    read: ({ sustainability }) => {
      const row = sustainability.find((candidate) => candidate.id === id)
      return row && { version: row.version, values: row }
    },
    write: (client, patch, version) => client.project.updateSustainability({ id, version, patch }),
    merge: (detail, patch, version) => ({
      ...detail,
      sustainability: detail.sustainability.map((row) => (row.id === id ? { ...row, ...patch, version } : row)),
    }),
  }
}
