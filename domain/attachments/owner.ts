/** What may have files; an area that wants them adds its table. */
export const FILE_OWNERS = [
  'projects',
  'ledger_rows',
  'in_kind_work',
  'decisions',
  'claims',
  'events',
  'indicator_results',
] as const
export type FileOwnerKind = (typeof FILE_OWNERS)[number]
