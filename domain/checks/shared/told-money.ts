import type { CheckInput } from '../check.ts'
import { amountsIn } from '../text/amounts.ts'
import type { Amount } from '../text/amounts.ts'
import type { Sentence } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** What a sentence says that its amount is. */
export const MONEY_TOPICS = ['total_cost', 'granted', 'spent', 'own_share'] as const
export type MoneyTopic = (typeof MONEY_TOPICS)[number]

export interface ToldMoney {
  readonly topic: MoneyTopic
  readonly amount: Amount
  readonly cents: number
  readonly sentence: Sentence
}

/** Words that come right before the amount, or begin the sentence. */
const TOPICS: readonly (readonly [MoneyTopic, RegExp])[] = [
  [
    'total_cost',
    /(?:kokonais(?:rahoitu|kustannu|budjet)\p{L}*|hyväksyty\p{L}* (?:kokonais)?kustannu\p{L}*|totalkostnad\p{L}*|totalbudget\p{L}*|total (?:cost|budget|funding))/iu,
  ],
  [
    'granted',
    /(?:myönne\p{L}+ (?:\p{L}+ )?(?:tuki|tukea|tuen|tuesta|avustus|avustusta)|(?:tukea|avustusta) (?:on )?myönne\p{L}+|beviljade? stöd\p{L}*|stöd beviljades|granted support|grant (?:of|was))/iu,
  ],
  [
    'spent',
    /(?:toteutune\p{L}* (?:kokonais)?kustannu\p{L}*|kustannuk\p{L}+ (?:olivat|toteutuivat)|faktiska kostnader\p{L}*|realised costs|actual costs)/iu,
  ],
  ['own_share', /(?:omarahoitu\p{L}*|omarahoitusosuu\p{L}*|självfinansiering\p{L}*|own (?:funding|share))/iu],
]

/** About a part of the project: one partner, one year, one company, one claim, an hour. */
const OF_A_PART =
  /vuonna|vuodelle|vuosittain|kaude|erä|yritys(?:tä|kohtai)|yrityksen|per |kohti|kukin|jokai|osatoteut|kumppani|maksatus|välillä|vaihtel|hanke(?:aihio|idea)|arviolta|suunnitel|haettiin|haettu|alun perin|alkuper|muutos|lisä|muun hank|edelli|årligen|per år|varje|each|per year|originally/iu

/** Amounts of which the sentence says what they are: one topic and one amount, about the whole project. */
export function toldMoney(input: CheckInput): readonly ToldMoney[] {
  return textsOf(input).sentences.flatMap((sentence): ToldMoney[] => {
    const amounts = amountsIn(sentence.text)
    const [amount] = amounts
    if (amount === undefined || amounts.length > 1 || amount.cents === null || amount.isRough) return []
    const topics = TOPICS.filter(([, pattern]) => pattern.test(sentence.text))
    const [found] = topics
    if (found === undefined || topics.length > 1 || OF_A_PART.test(sentence.text)) return []
    return [{ topic: found[0], amount, cents: amount.cents, sentence }]
  })
}
