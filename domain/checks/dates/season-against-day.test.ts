import { expect, it } from 'vitest'
import type { Narrative } from '../../narrative/narrative.ts'
import { baseInput, paragraph } from '../testing/base-input.ts'
import { found, inputWith } from '../testing/look.ts'
import { check } from './season-against-day.ts'

const told = (text: string, caption: string) => {
  const picture: Narrative[number] = {
    kind: 'picture',
    id: 'p1',
    sha256: 'a'.repeat(64),
    mediaType: 'image/png',
    width: 10,
    height: 10,
    caption,
    alt: 'Kuva',
  }
  const summary = { rowId: 's', narrative: [paragraph(text), picture], isReady: true }
  return found(check, inputWith({ texts: { ...baseInput.texts, summary } }))
}

it('holds the season of a text against the day of the picture below it', () => {
  expect(told('Vierailu tehtiin loppusyksystä.', 'Vierailu 3.9.2024')).toHaveLength(1)
  expect(told('Vierailu tehtiin loppusyksystä.', 'Vierailu 3.11.2024')).toEqual([])
  expect(told('Vierailu tehtiin syksyllä.', 'Vierailu 3.9.2024')).toEqual([])
})
