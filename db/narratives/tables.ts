/** The text of one section of a form in one project. */
export interface NarrativesTable {
  id: string
  version: number
  project_id: string
  form_id: string
  /** Key of the section in the form. */
  section: string
  /** `Narrative` of the domain. */
  content_json: string
}

export interface NarrativeTables {
  narratives: NarrativesTable
}

export const narrativeTables = ['narratives'] as const satisfies readonly (keyof NarrativeTables)[]
