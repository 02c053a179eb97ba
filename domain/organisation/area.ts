/**
 * The seven classes of the urban–rural classification (kaupunki-maaseutu-luokitus, Finnish Environment Institute), from
 * the inner urban area (sisempi kaupunkialue) to sparsely populated countryside (harvaan asuttu maaseutu).
 */
export const AREA_CLASSES = [
  'inner_urban',
  'outer_urban',
  'peri_urban',
  'local_centre',
  'rural_near_urban',
  'rural_heartland',
  'sparse_rural',
] as const
export type AreaClass = (typeof AREA_CLASSES)[number]

/** What someone saw on the authority's map of eligible areas. */
export const MAP_CHECKS = ['inside', 'outside', 'unclear'] as const
export type MapCheck = (typeof MAP_CHECKS)[number]
