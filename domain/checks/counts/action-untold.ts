import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'
import { shortened } from '../shared/shortened.ts'
import { textsOf } from '../text/texts-of.ts'

/** Letters of a word that stay when it is inflected. */
const STEM = 6
/** Words of plans in general say nothing of what was done. */
const COMMON =
  /^(?:hanke|hankke|yritys|yrityk|toimin|toimen|kehitt|kehitä|toteut|järjes|tuotet|edistä|vahvis|aktivo|kartoi|suunni|olemas|sekä|mukaan|muiden|heidän|niihin)/u

/** Words by which a text can be seen to speak of the same thing. */
function stemsOf(text: string): readonly string[] {
  const words = text.toLocaleLowerCase('fi').match(/\p{L}{5,}/gu) ?? []
  return [...new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, STEM)))]
}

export const check = defineCheck({
  id: 'counts/action-untold',
  family: 'counts',
  about: 'report',
  names: {
    fi: 'Suunnitelman toimenpide, josta ei kerrota',
    sv: 'Planerad åtgärd som inte berättas om',
    en: 'A planned action of which nothing is told',
  },
  messages: {
    untold: {
      fi: 'Suunnitelman toimenpiteestä ”{subject}” ei kerrota raportissa mitään.',
      sv: 'Om planens åtgärd ”{subject}” berättas ingenting i rapporten.',
      en: 'The report says nothing of the planned action “{subject}”.',
    },
    not_done: {
      fi: 'Tämä on loppuraportti, mutta suunnitelmassa on yhä kesken {count} toimenpidettä, esim. ”{subject}” ({share}).',
      sv: 'Detta är slutrapporten, men {count} åtgärder i planen är inte klara, t.ex. ”{subject}” ({share}).',
      en: 'This is the final report, but {count} actions of the plan aren’t done, e.g. “{subject}” ({share}).',
    },
  },
  *run(input) {
    const { plan, report } = input
    if (report.kind === 'other') return
    const told = textsOf(input)
      .passages.map(({ text }) => text)
      .join(' ')
      .toLocaleLowerCase('fi')
    for (const { id, name, state } of plan.action) {
      const where = inArea('plan', id)
      // What an interim report is silent about may not have begun yet.
      const isDue = report.kind === 'final' || state !== 'not_started'
      const stems = stemsOf(name)
      const found = stems.filter((stem) => told.includes(stem)).length
      if (told !== '' && isDue && stems.length > 0 && found * 3 < stems.length) {
        yield { severity: 'warning', message: 'untold', subject: shortened(name), where }
      }
    }
    const open = plan.action.filter(({ state }) => state !== 'done')
    const [first] = open
    if (report.kind !== 'final' || first === undefined) return
    const values = { count: open.length, share: { basisPoints: first.donePercent * 100 } }
    yield {
      severity: 'note',
      message: 'not_done',
      subject: shortened(first.name),
      values,
      where: inArea('plan', first.id),
    }
  },
})
