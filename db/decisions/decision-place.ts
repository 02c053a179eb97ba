/** Makes ids that sort by the time they were made. */
export type NewId = () => string

/** The decision that a row belongs to. */
export interface DecisionPlace {
  readonly id: string
  readonly projectId: string
}
