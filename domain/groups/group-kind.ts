/**
 * `group`: a group project of the rural fund (yritysryhmähanke), whose costs and aid are each company's. `shares`:
 * companies pay a part of a project that is not theirs (yksityinen rahoitus), by agreed sums.
 */
export const GROUP_KINDS = ['group', 'shares'] as const
export type GroupKind = (typeof GROUP_KINDS)[number]
