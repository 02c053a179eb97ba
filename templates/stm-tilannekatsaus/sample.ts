import { readNarrative } from '#domain/narrative/narrative-text.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { PlanStatusInput } from '../plan-inputs.ts'
import { sample as planSample } from '../stm-hankesuunnitelma/sample.ts'
import { slots } from './slots.ts'
import type { SlotKey } from './slots.ts'

const texts: Readonly<Record<SlotKey, string>> = {
  summary:
    'Yhteydenoton keskus avattiin kahdessa kunnassa, ja odotusaika lyheni neljään päivään. Kahden tehtävän täyttö on kesken.',
  next: '• keskuksen laajennus kolmanteen kuntaan\n• kotikäynnin koulutus varhaisen tuen tiimille',
  decisions: 'Ohjausryhmältä pyydetään päätös etävastaanoton laajennuksen järjestyksestä.',
}

/** Invented texts of the month. */
export const sampleStatusTexts = () => slots.map(({ key }) => ({ key, narrative: readNarrative(texts[key]) }))

/** The sample plan in February 2026: a milestone is late. */
export function sample(): PlanStatusInput {
  const written = sampleStatusTexts().map(
    ({ key, narrative }) => [key, { rowId: `text-${key}`, narrative, isReady: true }] as const,
  )
  return {
    ...planSample(),
    texts: Object.fromEntries(written),
    month: { start: asDay('2026-02-01'), end: asDay('2026-02-28') },
    spent: [
      { workPackage: 'TP1', amount: cents(17_360_000), rowIds: ['l1', 'l2'] },
      { workPackage: 'TP2', amount: cents(11_990_000), rowIds: ['l3'] },
      { workPackage: '', amount: cents(412_050), rowIds: ['l4'] },
    ],
  }
}
