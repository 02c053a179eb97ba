import type { ListedChoice, ListedRow } from '#contract/index.ts'

/** What a person picked for single lines. */
export type Picks = Readonly<Record<number, Partial<Omit<ListedChoice, 'line'>>>>

/** What holds for all lines that nobody picked for. */
export interface ListDefaults {
  readonly newOrganisations: boolean
  readonly keepNames: boolean
}

/**
 * What becomes of a line: what was picked, else what is sure, else what holds for all. A line with a likeness is never
 * made new without asking: it waits for a pick and is left without an organisation, or without a name, until then.
 */
export function choiceOf(row: ListedRow, picks: Picks, { newOrganisations, keepNames }: ListDefaults): ListedChoice {
  const pick = picks[row.line]
  const isNewOrganisation = newOrganisations && row.organisation !== '' && row.organisationChoices.length === 0
  const isNewPerson = keepNames && row.name !== '' && row.participantChoices.length === 0
  return {
    line: row.line,
    organisation:
      pick?.organisation ??
      (row.organisationId === null ? (isNewOrganisation ? 'new' : 'none') : { id: row.organisationId }),
    person:
      pick?.person ?? (row.participantId === null ? (isNewPerson ? 'new' : 'anonymous') : { id: row.participantId }),
  }
}
