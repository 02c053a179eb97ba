import { usualRegime } from '../project/fund.ts'
import type { FundedProject } from '../project/fund.ts'
import type { PriorityAxis, Programme, SpecificObjective } from './programme.ts'
import { programme2014 } from './programmes-2014.ts'
import { programme2021 } from './programmes-2021.ts'

/** The catalogue whose axes and objectives fit a project; null where the product knows none (rural fund, state). */
export function programmeOf(project: FundedProject): Programme | null {
  switch (usualRegime(project)) {
    case 'SF14':
      return programme2014
    case 'SF21':
      return programme2021
    default:
      return null
  }
}

export function axisIn({ axes }: Programme, code: string): PriorityAxis | undefined {
  return axes.find((entry) => entry.code === code.trim())
}

export function objectiveIn({ objectives }: Programme, code: string): SpecificObjective | undefined {
  return objectives.find((entry) => entry.code === code.trim())
}
