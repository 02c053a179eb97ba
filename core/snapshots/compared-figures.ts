import type { ComparedFigure } from '#domain/report/compared-version.ts'
import { fieldsOf } from '#domain/report/data-fields.ts'
import type { ReportInput } from '#domain/report/report-input.ts'

/** Two versions differ in it by being two. */
const OF_THE_VERSION = 'report.version'

/** The figures of the data that a report could tell, by their names in its language. */
export function comparedFigures(input: ReportInput): readonly ComparedFigure[] {
  const { language } = input.report
  const ofData = fieldsOf(input).filter(({ key }) => key !== OF_THE_VERSION)
  return ofData.map((field) => ({
    key: field.key,
    name: field.names[language],
    value: field.read(input)?.value ?? null,
  }))
}
