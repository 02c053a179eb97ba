import type { DataField, FieldReading } from './data-field.ts'
import { companyFamilies, companyFields } from './fields/companies.ts'
import { decisionFields } from './fields/decision.ts'
import { eventFamilies, eventFields } from './fields/events.ts'
import { indicatorFamilies } from './fields/indicators.ts'
import { moneyFamilies, moneyFields } from './fields/money.ts'
import { peopleFamilies, peopleFields } from './fields/people.ts'
import { projectFields } from './fields/project.ts'
import type { ReportInput } from './report-input.ts'

/**
 * The figures that a text of this report may have in it, group by group. Families follow the rows that the input has;
 * a figure of a row that is gone is not among them.
 */
export function fieldsOf(input: ReportInput): readonly DataField[] {
  return [
    ...projectFields,
    ...decisionFields,
    ...moneyFields,
    ...moneyFamilies(input),
    ...peopleFields,
    ...peopleFamilies(input),
    ...indicatorFamilies(input),
    ...eventFields,
    ...eventFamilies(input),
    ...companyFields,
    ...companyFamilies(input),
  ]
}

const known = new WeakMap<ReportInput, ReadonlyMap<string, DataField>>()

/** A field by its key; of two with the same key the first. `undefined` for one that this input doesn't have. */
export function fieldOf(input: ReportInput, key: string): DataField | undefined {
  const fields =
    known.get(input) ??
    new Map(
      fieldsOf(input)
        .toReversed()
        .map((field) => [field.key, field]),
    )
  known.set(input, fields)
  return fields.get(key)
}

/** The value of a field; `null` for an unknown one and while the data has none. */
export const readField = (input: ReportInput, key: string): FieldReading | null =>
  fieldOf(input, key)?.read(input) ?? null
