import type { ReportSection } from '#contract/index.ts'

export type SectionState = 'empty' | 'writing' | 'ready' | 'left_out'

/** Where a section stands. One that its writer calls ready is ready even without a text. */
export function stateOfSection({
  blocks,
  isReady,
  isLeftOut,
}: Pick<ReportSection, 'blocks' | 'isReady' | 'isLeftOut'>): SectionState {
  if (isLeftOut) return 'left_out'
  if (isReady) return 'ready'
  return blocks.length === 0 ? 'empty' : 'writing'
}
