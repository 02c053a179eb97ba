import type { IndicatorRow } from '#contract/index.ts'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'
import type { DetailPart } from '../parts/detail-row.ts'

export type IndicatorFields = Omit<IndicatorRow, 'id' | 'version' | 'key'>

export function indicatorPart(id: string): DetailPart<IndicatorFields> {
  return {
    key: `indicator/${id}`,
    read: ({ indicators }) => {
      const row = indicators.find((candidate) => candidate.id === id)
      return row && { version: row.version, values: row }
    },
    write: (client, patch, version) => client.project.updateIndicator({ id, version, patch }),
    merge: (detail, patch, version) => ({
      ...detail,
      indicators: detail.indicators.map((row) => (row.id === id ? { ...row, ...patch, version } : row)),
    }),
  }
}

/** Hundredths seen as whole numbers; only for values without a fraction. */
export function asWhole({ key, value, save }: FieldPort<number | null>): FieldPort<number | null> {
  return {
    key,
    value: value === null ? null : value / 100,
    save: (next, base) => save(hundredthsOf(next), typeof base === 'number' ? hundredthsOf(base) : base),
  }
}

function hundredthsOf(whole: number | null): number | null {
  return whole === null ? null : whole * 100
}
