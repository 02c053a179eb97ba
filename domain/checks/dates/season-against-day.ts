import { partsOf } from '../../values/day.ts'
import { defineCheck } from '../define-check.ts'
import { datingsIn } from '../text/datings.ts'
import { passagePlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** Parts of seasons with the months that people mean by them, generously. */
const SEASONS: readonly { readonly words: RegExp; readonly months: readonly number[] }[] = [
  { words: /alkusyks(?:y|yn|yllä|ystä|yyn)|tidig höst|early autumn/iu, months: [8, 9, 10] },
  { words: /loppusyks(?:y|yn|yllä|ystä|yyn)|senhöst|late autumn/iu, months: [10, 11, 12] },
  { words: /alkukes(?:ä|än|ällä|ästä|ään)|early summer/iu, months: [5, 6, 7] },
  { words: /loppukes(?:ä|än|ällä|ästä|ään)|late summer/iu, months: [7, 8, 9] },
  { words: /alkuvuo(?:si|den|nna|desta|teen)|early in the year/iu, months: [1, 2, 3, 4] },
  { words: /loppuvuo(?:si|den|nna|desta|teen)|late in the year/iu, months: [9, 10, 11, 12] },
]

/** A text and the picture below it tell of the same gathering. */
export const check = defineCheck({
  id: 'dates/season-against-day',
  family: 'dates',
  about: 'report',
  names: {
    fi: 'Vuodenaika ja kuvatekstin päivä',
    sv: 'Årstid och dag i bildtexten',
    en: 'Season and the day of a caption',
  },
  messages: {
    differs: {
      fi: 'Tekstissä on ”{season}”, mutta sen jälkeen tulevassa kuvatekstissä {subject}.',
      sv: 'I texten står ”{season}”, men i bildtexten därefter {subject}.',
      en: 'The text says “{season}”, but the caption after it {subject}.',
    },
  },
  *run(input) {
    const { passages } = textsOf(input)
    for (const [index, passage] of passages.entries()) {
      const next = passages[index + 1]
      if (next?.kind !== 'picture' || next.section !== passage.section) continue
      const day = datingsIn(next.text).find(({ precision }) => precision === 'day')
      if (day === undefined) continue
      for (const { words, months } of SEASONS) {
        const season = words.exec(passage.text)
        if (season === null || months.includes(partsOf(day.days.start).month)) continue
        const values = { season: season[0] }
        yield {
          severity: 'note',
          message: 'differs',
          subject: day.text,
          values,
          where: passagePlace(passage, season[0]),
        }
      }
    }
  },
})
