import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { ProjectPlanInput } from '../plan-inputs.ts'
import { samplePlan } from './sample-plan.ts'
import { sampleTexts } from './sample-texts.ts'

/** An invented project with every part of a plan, all texts, and a budget. */
export function sample(): ProjectPlanInput {
  const texts = sampleTexts().map(
    ({ key, narrative }) => [key, { rowId: `text-${key}`, narrative, isReady: true }] as const,
  )
  return {
    project: { id: 'p1', code: 'VN/1201/2024', name: 'Yhden oven polku', applicantName: 'Sinivaaran Kehitys Oy' },
    period: { start: asDay('2025-01-01'), end: asDay('2027-12-31') },
    plan: samplePlan(),
    texts: Object.fromEntries(texts),
    pictures: {},
    figures: {},
    costs: {
      decisionId: 'd1',
      total: cents(148_000_000),
      byCategory: [
        { category: 'staff', amount: cents(108_600_000) },
        { category: 'services', amount: cents(31_400_000) },
        { category: 'travel', amount: cents(5_200_000) },
        { category: 'other', amount: cents(2_800_000) },
      ],
    },
  }
}
