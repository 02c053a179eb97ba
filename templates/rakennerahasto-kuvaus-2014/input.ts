import type { EqualityQuestion, ProjectDescription, SustainabilityCriterion } from '#domain/project/description.ts'
import type { PublishedLayout } from '#domain/project/published-layout.ts'

/** What the form is built from: one consistent reading of the database. */
export interface DescriptionInput {
  description: ProjectDescription
  layout: PublishedLayout
  /** Row ids, so that every value on the page knows where it came from. */
  rows: DescriptionRows
}

export interface DescriptionRows {
  project: string
  /** By place in `description.indicators`. */
  indicators: readonly string[]
  equality: Readonly<Partial<Record<EqualityQuestion, string>>>
  sustainability: Readonly<Partial<Record<SustainabilityCriterion, string>>>
}
