import { formatDay } from '#domain/values/day.ts'
import { NO_BREAK_SPACE } from '#domain/values/text.ts'
import type { Block, Inline } from '../engine/model.ts'
import { run } from '../people-page.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'

/** An empty line, to part the signatures from the text before them. */
export const LINE_ABOVE = `${NO_BREAK_SPACE}\n`
/** Where a place or a day is written by hand. */
const LINE_TO_FILL = '____________________'
/** Two empty lines high, for a pen. */
const room = `\n${NO_BREAK_SPACE}\n${NO_BREAK_SPACE}\n`

/**
 * Place and day, and below them each signatory with room for a pen; labels stand for what is not told yet. One paragraph,
 * so that no page parts a name from its day. `above` is room over it where no heading is.
 */
export function signatureBlock({ input, words, language }: ReportPage, above = ''): Block[] {
  const { id, settings } = input.report
  const { place, signedOn, signatories } = settings
  const source = (field: string) => from('reports', id === '' ? [] : [id], field)
  const day = signedOn === null ? '' : formatDay(signedOn, language)
  const isWhole = place !== '' && day !== ''
  const placeAndDay = isWhole ? `${place} ${day}` : [place, day].find((part) => part !== '')
  const runs: Inline[] = [
    ...(above === '' ? [] : [run(above)]),
    ...(isWhole ? [] : [run(placeAndDay === undefined ? words.placeAndDay : `${words.placeAndDay}: `)]),
    ...(placeAndDay === undefined ? [] : [run(placeAndDay, source('signed_on'))]),
    ...(isWhole || placeAndDay === undefined ? [] : [run(` ${LINE_TO_FILL}`)]),
  ]
  if (signatories.length === 0) runs.push(run(room + words.signer))
  for (const { name, title, organisation } of signatories) {
    const first = [name, title].filter((part) => part !== '').join(', ')
    runs.push(run(room), run([first, organisation].filter((part) => part !== '').join('\n'), source('signatories')))
  }
  return [{ kind: 'paragraph', runs, whole: true }]
}
