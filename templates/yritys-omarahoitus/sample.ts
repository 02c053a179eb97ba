import { groupSample } from '../group-sample.ts'
import type { GroupInput } from '../group-inputs.ts'

/** The invented group that all papers of companies share. */
export const sample = (): GroupInput => groupSample()
