import { EN_DASH } from '#domain/values/text.ts'

interface Years {
  readonly startYear: number | null
  readonly endYear: number | null
}

/** `2020–2022`, `2020` for one year, `2019–` while no end is known; `''` without years. */
export function yearRange({ startYear, endYear }: Years): string {
  if (startYear === null) return endYear === null ? '' : `${EN_DASH}${endYear}`
  if (startYear === endYear) return String(startYear)
  return `${startYear}${EN_DASH}${endYear ?? ''}`
}
