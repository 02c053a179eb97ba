/** Osallistuva yritys, kiinnostunut yritys, yhteistyökumppani, (osa)toteuttaja. */
export const PARTICIPATION_ROLES = ['participant', 'interested', 'partner', 'implementer'] as const
export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number]
