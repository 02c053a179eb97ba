/** Aputoiminimi, an earlier name, or a way of writing that is met in papers. */
export const ORGANISATION_NAME_KINDS = ['auxiliary', 'former', 'spelling'] as const
export type OrganisationNameKind = (typeof ORGANISATION_NAME_KINDS)[number]
