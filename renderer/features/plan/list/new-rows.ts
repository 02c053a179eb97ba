import type { PastedLine } from '#domain/plan/pasted-lines.ts'
import type { ActionFields, GoalFields, RiskFields, WorkPackageFields } from '#domain/plan/plan.ts'

type GoalPlace = Pick<GoalFields, 'kind' | 'parentId' | 'workPackageId'>

export const newGoal = (place: GoalPlace, { name }: PastedLine): GoalFields => ({
  ...place,
  name,
  description: '',
  measure: '',
  baseline: '',
  target: '',
  state: 'not_started',
  stateDay: null,
})

/** `TP1 Ohjaus`: a word in capitals with a number before the name is the package's code. */
export function newPackage({ name, startDay, endDay }: PastedLine): WorkPackageFields {
  const [, code = '', rest = name] = /^(\p{Lu}{1,4}\d{1,2})[.:]?\s+(\S.*)$/u.exec(name) ?? []
  return { code, name: rest, owner: '', startDay, endDay, description: '' }
}

export const newAction = (workPackageId: string, { name, startDay, endDay }: PastedLine): ActionFields => ({
  workPackageId,
  goalId: null,
  name,
  startDay,
  endDay,
  responsible: '',
  state: 'not_started',
  donePercent: 0,
})

export const newRisk = ({ name }: PastedLine): RiskFields => ({
  name,
  measures: '',
  owner: '',
  probability: null,
  impact: null,
  state: 'open',
})
