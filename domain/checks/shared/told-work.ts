import { addFractions, toTwoDecimals, ZERO_FRACTION } from '../../hours/fraction.ts'
import { personMonths } from '../../hours/person-months.ts'
import { basisPoints } from '../../values/rate.ts'
import type { CheckInput } from '../check.ts'
import { datingsIn } from '../text/datings.ts'
import { percentsIn, personMonthsIn } from '../text/figures.ts'
import type { PersonMonths } from '../text/figures.ts'
import type { Sentence } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'
import { rolesIn } from './roles.ts'

/** Rounding of figures that people write with one decimal. */
export const TOLERANCE = 5

/** Person-months that a text tells, of a role or, where it says so, of everybody (`null`). */
export interface ToldMonths {
  readonly role: string | null
  readonly told: PersonMonths
  readonly sentence: Sentence
}

/** Shares of time with their periods that a text tells of a role, and the person-months that they make. */
export interface ToldShares {
  readonly role: string
  /** Hundredths. */
  readonly months: number
  readonly sentence: Sentence
}

const TOTAL = /yhteensä|kaikkiaan|kokonais|sammanlagt|totalt|in total/iu
/** A plan, one year, or a part of the work is told of. */
const OF_A_PART =
  /suunnitel|haettiin|alkuper|alun perin|vuonna|vuodelle|vuosittain|työpaket|planera|per år|planned|per year/iu

export function toldMonths(input: CheckInput): readonly ToldMonths[] {
  return textsOf(input).sentences.flatMap((sentence): ToldMonths[] => {
    const all = personMonthsIn(sentence.text)
    if (all.length === 0 || OF_A_PART.test(sentence.text)) return []
    const roles = rolesIn(sentence.text)
    return all.flatMap((told, index): ToldMonths[] => {
      if (told.isRough) return []
      const from = all[index - 1]?.end ?? 0
      // `projektipäällikkö (4,5 htkk) ja sihteeri (2 htkk)`: the figure belongs to the one role right before it.
      const own = roles.filter(({ start }) => start >= from && start < told.start)
      const [role, another] = own
      if (role !== undefined && another === undefined) return [{ role: role.role, told, sentence }]
      return own.length === 0 && all.length === 1 && TOTAL.test(sentence.text) ? [{ role: null, told, sentence }] : []
    })
  })
}

/** `projektipäällikkö 50 %:n työpanoksella 1.1.–31.8.2024 ja 20 %:n työpanoksella 1.9.–31.12.2024` */
export function toldShares(input: CheckInput): readonly ToldShares[] {
  return textsOf(input).sentences.flatMap((sentence): ToldShares[] => {
    const shares = percentsIn(sentence.text)
    if (shares.length === 0) return []
    const [role, another] = rolesIn(sentence.text)
    const ranges = datingsIn(sentence.text).filter(({ precision }) => precision === 'range')
    if (role === undefined || another !== undefined || shares.length !== ranges.length) return []
    const isInTurn = shares.every((share, index) => {
      const range = ranges[index]
      const next = shares[index + 1]
      return range !== undefined && share.end <= range.start && (next === undefined || range.end <= next.start)
    })
    if (!isInTurn || shares.some((share) => share.basisPoints > 10_000)) return []
    let months = ZERO_FRACTION
    for (const [index, share] of shares.entries()) {
      const range = ranges[index]
      if (range !== undefined) months = addFractions(months, personMonths(range.days, basisPoints(share.basisPoints)))
    }
    return [{ role: role.role, months: toTwoDecimals(months).units, sentence }]
  })
}
