import { expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { emptyPlan } from './plan.ts'
import type { Plan } from './plan.ts'
import { statusLights } from './status-lights.ts'

const facts = {
  on: asDay('2026-06-30'),
  period: { start: asDay('2026-01-01'), end: asDay('2026-12-31') },
  spent: cents(50_000),
  budget: cents(100_000),
}
const milestone = { id: 'm', version: 1, name: 'Väli', day: '2026-06-30', workPackageId: null }
const risk = { id: 'r', version: 1, name: 'Viive', measures: '', owner: '' }
const lights = (plan: Partial<Plan>, more: Partial<typeof facts> = {}) =>
  statusLights({ ...emptyPlan, ...plan }, { ...facts, ...more })

it('says nothing where there is nothing to judge by', () => {
  expect(statusLights(emptyPlan, { ...facts, budget: null })).toEqual({
    schedule: null,
    cost: null,
    scope: null,
    risk: null,
    overall: null,
  })
})

it('compares money with time: ahead by more than ten points is yellow, above the budget red', () => {
  expect(lights({}).cost).toBe('green')
  expect(lights({}, { spent: cents(59_500) }).cost).toBe('green')
  expect(lights({}, { spent: cents(60_000) }).cost).toBe('yellow')
  expect(lights({}, { spent: cents(100_001) }).cost).toBe('red')
})

it('turns on the very day of a milestone that is not reached, and the whole is the worst part', () => {
  const late = { milestone: [{ ...milestone, state: 'ongoing' as const }] }
  expect(lights(late)).toMatchObject({ schedule: 'red', cost: 'green', overall: 'red' })
  expect(lights(late, { on: asDay('2026-06-29') })).toMatchObject({ schedule: 'green', overall: 'green' })
  expect(lights({ milestone: [{ ...milestone, state: 'done' }] }).schedule).toBe('green')
})

it('follows the worst risk that is not closed', () => {
  const high = { ...risk, probability: 4, impact: 4 }
  expect(lights({ risk: [{ ...high, state: 'open' }] }).risk).toBe('red')
  expect(lights({ risk: [{ ...high, state: 'closed' }] }).risk).toBe('green')
  expect(lights({ risk: [{ ...risk, probability: 3, impact: 3, state: 'open' }] }).risk).toBe('yellow')
})
