import type { ComparedFigure } from '#domain/report/compared-version.ts'
import type { ReportInput } from '#domain/report/report-input.ts'

/** The figures of the data that a report could tell, by their names in its language. */
export function comparedFigures(_input: ReportInput): readonly ComparedFigure[] {
  return []
}
