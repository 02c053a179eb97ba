import { useMemo } from 'react'
import { ownerNames } from '#domain/plan/findings.ts'
import { usePlan } from './plan-context.ts'

/** Whoever can be responsible: people of the project, bodies of its governance and their members. */
export function useOwnerNames(): readonly string[] {
  const { rows, people } = usePlan()
  return useMemo(() => ownerNames(rows, people), [rows, people])
}
