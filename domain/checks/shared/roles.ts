import { remembered } from '../text/remembered.ts'
import type { Span } from '../text/sentences.ts'

/** A role of project staff in a text; `role` is how it is told in its basic form. */
export interface WrittenRole extends Span {
  readonly role: string
}

const ROLES: readonly (readonly [string, string])[] = [
  ['projektipäällikkö', '(?:projekti|hanke)pääll(?:ikkö|ikön|iköllä|ikölle|iköstä|ikköä|iköiden|iköt)'],
  ['projektikoordinaattori', '(?:projekti|hanke)?koordinaattori\\p{L}*|(?:hanke|projekti)koordinoija\\p{L}*'],
  ['projektisihteeri', '(?:projekti|hanke)sihteeri\\p{L}*'],
  ['projektityöntekijä', '(?:projekti|hanke)työntekij\\p{L}*'],
  ['asiantuntija', '\\p{L}*asiantuntija\\p{L}*|\\p{L}*asiantuntijo\\p{L}*'],
  ['suunnittelija', '(?:projekti|hanke)?suunnittelij\\p{L}*'],
  ['kehittäjä', '\\p{L}*kehittäjä\\p{L}*'],
  ['projektiledare', 'projektledar\\p{L}*|project manager'],
]
/** Without one of these there is no role in a text; it spares looking at every word of it. */
const ANY = /päälli|koordin|sihteer|työntekij|asiantunti|suunnittelij|kehittäjä|projektledar|manager/i
const PATTERN = new RegExp(`(?<!\\p{L})(?:${ROLES.map(([, words]) => `(${words})`).join('|')})(?!\\p{L})`, 'giu')

/** The roles that a text names, from left to right. */
export const rolesIn = remembered((text: string): readonly WrittenRole[] => {
  if (!ANY.test(text)) return []
  return Array.from(text.matchAll(PATTERN), (match) => {
    const index = match.slice(1).findIndex((group) => group !== undefined)
    const role = ROLES[index]?.[0] ?? match[0]
    return { start: match.index, end: match.index + match[0].length, text: match[0], role }
  })
})
