import { formatDay } from '#domain/values/day.ts'
import { NO_BREAK_SPACE } from '#domain/values/text.ts'
import type { Block } from '../engine/model.ts'
import { paragraph } from '../page-text.ts'
import { run } from '../people-page.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'

/** Two empty lines high, for a pen. */
const room = `${NO_BREAK_SPACE}\n${NO_BREAK_SPACE}\n`

/** Place and day, and below them each signatory with room for a pen; labels stand for what is not told yet. */
export function signatureBlock({ input, words, language }: ReportPage): Block[] {
  const { id, settings } = input.report
  const { place, signedOn, signatories } = settings
  const source = (field: string) => from('reports', id === '' ? [] : [id], field)
  const day = signedOn === null ? '' : formatDay(signedOn, language)
  const placeAndDay = [place, day].filter((part) => part !== '').join(' ')
  return [
    placeAndDay === '' ? paragraph(words.placeAndDay) : paragraph(placeAndDay, source('signed_on')),
    ...(signatories.length === 0 ? [paragraph(room + words.signer)] : []),
    ...signatories.map(({ name, title, organisation }): Block => {
      const first = [name, title].filter((part) => part !== '').join(', ')
      const lines = [first, organisation].filter((part) => part !== '').join('\n')
      return { kind: 'paragraph', runs: [run(room), run(lines, source('signatories'))] }
    }),
  ]
}
