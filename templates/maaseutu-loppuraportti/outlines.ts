import type { OutlineEntry } from '#domain/report/outline.ts'
import type { OutlineModel } from '../engine/form.ts'
import { slots } from './slots.ts'
import type { SlotKey } from './slots.ts'

const entry = (key: SlotKey, number: string, level: OutlineEntry['level']): OutlineEntry => ({
  key,
  number,
  title: '',
  level,
})

/** Letters stand for 4.2.2–4.2.7; what was done stands under 4.2 itself. */
const letters = [
  'schedule',
  'resources',
  'organisation',
  'costs',
  'monitoring',
  'risks',
] as const satisfies readonly SlotKey[]
const marks = 'abcdef'

const lettered: readonly OutlineEntry[] = slots.flatMap(({ key, number }): readonly OutlineEntry[] => {
  if (key === 'actions') return []
  const place = letters.findIndex((each) => each === key)
  if (place > -1) return [entry(key, `${marks.charAt(place)})`, 3)]
  const parts = number.split('.').length
  return [entry(key, number, parts === 1 ? 1 : parts === 2 ? 2 : 3)]
})

/** The other known way to number the frame: 4.2 in points a)–f), as in final reports from 2014 on. */
export const outlines = [
  {
    names: {
      fi: 'Luku 4.2 kohdittain a)–f)',
      sv: 'Kapitel 4.2 i punkterna a)–f)',
      en: 'Chapter 4.2 in points a)–f)',
    },
    entries: lettered,
  },
] as const satisfies readonly OutlineModel[]
