/**
 * How the acts on de minimis aid divide what a company does: general, road freight for hire or reward, primary
 * production of agricultural products, fishery and aquaculture.
 */
export const ACTIVITIES = ['general', 'road_freight', 'agriculture', 'fishery'] as const
export type Activity = (typeof ACTIVITIES)[number]
