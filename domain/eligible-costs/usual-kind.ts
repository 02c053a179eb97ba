import type { EnteredCategory } from '../cost-models/category.ts'
import type { CostKind } from '../cost-models/cost-kind.ts'

/**
 * What a cost of a category usually is, to be offered when a row is entered; never taken for granted by a rule.
 * Categories that hold many things have none.
 */
export const USUAL_KINDS = {
  staff: 'project_pay',
  services: 'purchased_service',
  communication: 'communication',
  travel: 'staff_travel',
  materials: 'material',
  devices: 'device',
  equipment: 'device',
  buildings_land: 'investment',
  investment: 'investment',
  audit: 'audit',
  rents: 'premises',
  small_purchases: null,
  international: null,
  promotion: 'communication',
  assessment: 'purchased_service',
  pilot_depreciation: 'depreciation',
  other: null,
} as const satisfies Record<EnteredCategory, CostKind | null>
