import { describe, expect, it } from 'vitest'
import { emptyPlan } from '#domain/plan/plan.ts'
import { isOwnSection } from '#domain/report/outline.ts'
import { NO_SETTINGS } from '#domain/report/report.ts'
import type { NarrativeSlot } from './form.ts'
import { reportSections, slotsFor } from './outline.ts'

const slot = (key: string, number: string, more: Partial<NarrativeSlot> = {}): NarrativeSlot => ({
  key,
  number,
  titles: { fi: `${key} fi`, sv: `${key} sv`, en: `${key} en` },
  isRenamable: true,
  ...more,
})
const slots = [
  slot('start', '1'),
  slot('work', '2', { isOptional: true }),
  slot('time', '2.1'),
  slot('days', '2.1.1'),
  slot('other', '21', { isRenamable: false }),
  slot('end', ''),
]
const sections = (settings: Partial<typeof NO_SETTINGS>, language: 'fi' | 'sv' = 'fi') =>
  reportSections(slots, { ...NO_SETTINGS, ...settings }, language).map(({ level, number, title }) =>
    `${level} ${number} ${title}`.replace('  ', ' '),
  )

describe('the sections of a report', () => {
  it('are the form’s in its order and in the language, on the level of their numbers', () => {
    expect(sections({}, 'sv')).toEqual([
      '1 1 start sv',
      '1 2 work sv',
      '2 2.1 time sv',
      '3 2.1.1 days sv',
      '1 21 other sv',
      '1 end sv',
    ])
  })

  it('take the project’s own headings where the form lets them', () => {
    expect(sections({ headings: { start: 'Alku', other: 'Muu' } })).toEqual(
      expect.arrayContaining(['1 1 Alku', '1 21 other fi']),
    )
  })

  it('lose an optional one with those under it, never one that the form requires', () => {
    expect(sections({ leftOut: ['work', 'start'] })).toEqual(['1 1 start fi', '1 21 other fi', '1 end fi'])
  })

  it('follow an outline of the report’s own, whatever it leaves out, raises or adds', () => {
    const outline = [
      { key: 'days', number: '1', title: '', level: 1 },
      { key: 'own-lisa', number: 'a)', title: 'Lisää', level: 2 },
      { key: 'start', number: '2', title: 'Alku', level: 1 },
    ] as const
    expect(sections({ outline, headings: { days: 'Päivät' }, leftOut: ['start'] })).toEqual([
      '1 1 Päivät',
      '2 a) Lisää',
      '1 2 Alku',
    ])
    const [, own] = reportSections(slots, { ...NO_SETTINGS, outline }, 'fi')
    expect(own?.slot).toBeNull()
  })
})

it('asks a form for sections that depend on the plan', () => {
  expect(slotsFor({ narratives: slots }, emptyPlan)).toBe(slots)
  expect(slotsFor({ narratives: slots, narrativesFor: () => [] }, emptyPlan)).toEqual([])
  expect(slotsFor({}, emptyPlan)).toEqual([])
})

it('knows a section of a report’s own by its key', () => {
  expect(['own-a', 'own-2-b'].every(isOwnSection)).toBe(true)
  expect(['own-', 'own', 'Own-a', 'own-a-', 'own-ä', 'results'].some(isOwnSection)).toBe(false)
})
