import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import type { FindingDraft } from '../define-check.ts'
import { percentsIn } from '../text/figures.ts'
import type { Sentence } from '../text/sentences.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'
import { NUMBER, numberOf } from '../text/told-numbers.ts'

const SURVEY = /kysely|enkät|survey|questionnaire/iu
const SENT = new RegExp(
  `(?:lähetettiin|lähti|tehtiin|toimitettiin|esitettiin|skickades till|sent to)\\s(?:noin\\s|yhteensä\\s)?(${NUMBER})(?!\\p{L})`,
  'giu',
)
const ANSWERED = [
  new RegExp(
    `(?:vastasi|vastauksia saatiin|svarade|received)\\s(?:siihen\\s|yhteensä\\s)?(${NUMBER})(?![\\p{L}%]|\\s?%)`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\d])(${NUMBER})\\s(?:\\p{L}{4,}\\s)?(?:vastasi|svarade|answered)`, 'giu'),
]
/** Looked for before the patterns, which are slow. */
const ANSWERED_WORDS = /vasta(?:si|uksia)|svarade|received|answered/iu
const RATE = /vastausprosent|vastausaste|svarsprocent|svarsfrekvens|response rate/iu

type Message = 'more' | 'rate' | 'untold' | 'data'

export const check = defineCheck<Message>({
  id: 'counts/told-survey',
  family: 'counts',
  about: 'report',
  names: {
    fi: 'Kyselyn vastaukset tekstissä',
    sv: 'Enkätsvar i texten',
    en: 'Answers to a survey in the text',
  },
  messages: {
    more: {
      fi: 'Kyselyyn kerrotaan vastanneen {answered}, vaikka se lähetettiin vain {sent} vastaanottajalle.',
      sv: '{answered} uppges ha svarat på enkäten, fast den skickades bara till {sent}.',
      en: '{answered} are said to have answered a survey that was sent to only {sent}.',
    },
    rate: {
      fi: 'Vastausprosentti {subject} ei täsmää: {answered} vastausta {sent} lähetetystä on {share}.',
      sv: 'Svarsprocenten {subject} stämmer inte: {answered} svar av {sent} är {share}.',
      en: 'The response rate {subject} doesn’t match: {answered} answers of {sent} are {share}.',
    },
    untold: {
      fi: 'Kyselyyn vastasi {answered} / {sent} eli {share}. Kerro vastausprosentti, jotta lukija näkee, kuinka kattavia tulokset ovat.',
      sv: 'På enkäten svarade {answered} av {sent}, alltså {share}. Ange svarsprocenten, så ser läsaren hur täckande resultaten är.',
      en: '{answered} of {sent} answered the survey, {share}. Tell the rate, so that the reader sees what the results rest on.',
    },
    data: {
      fi: 'Tekstissä kyselyyn vastasi {answered} / {sent}, mutta kyselyn ”{subject}” tiedoissa {known}.',
      sv: 'Enligt texten svarade {answered} av {sent}, men enligt uppgifterna om ”{subject}” {known}.',
      en: 'The text says that {answered} of {sent} answered; the data of “{subject}” say {known}.',
    },
  },
  *run(input) {
    for (const sentence of textsOf(input).sentences) {
      if (!ANSWERED_WORDS.test(sentence.text)) continue
      const sent = read([SENT], sentence)
      const answered = read(ANSWERED, sentence)
      if (sent === undefined || answered === undefined || !SURVEY.test(before(input, sentence))) continue
      yield* judge(input, sentence, sent, answered)
    }
  },
})

function* judge(
  input: CheckInput,
  sentence: Sentence,
  sent: number,
  answered: number,
): Generator<FindingDraft<Message>> {
  const values = { sent, answered, share: { basisPoints: Math.round((answered * 10_000) / sent / 100) * 100 } }
  const subject = String(answered)
  const where = textPlace(sentence, sentence.text)
  if (answered > sent) {
    yield { severity: 'error', message: 'more', subject, values, where }
    return
  }
  const passage = textsOf(input).sentences.filter((each) => each.passage === sentence.passage)
  const told = passage.find(({ text }) => RATE.test(text))
  const rate = told === undefined ? undefined : percentsIn(told.text)[0]
  if (told === undefined) yield { severity: 'note', message: 'untold', subject, values, where }
  // Rounded to a whole per cent in the text.
  else if (rate !== undefined && Math.abs(rate.basisPoints - (answered * 10_000) / sent) > 60) {
    yield { severity: 'warning', message: 'rate', subject: rate.text, values, where: textPlace(told, rate.text) }
  }
  const other = input.surveys.find((survey) => (survey.sent === sent) !== (survey.answered === answered))
  const isKnown = input.surveys.some((survey) => survey.sent === sent && survey.answered === answered)
  if (other === undefined || isKnown || other.sent === null || other.answered === null) return
  const known = `${other.answered} / ${other.sent}`
  yield { severity: 'warning', message: 'data', subject: other.name, values: { ...values, known }, where }
}

/** The sentence and what stands before it in its passage. */
function before(input: CheckInput, { passage, start, text }: Sentence): string {
  const earlier = textsOf(input).sentences.filter((each) => each.passage === passage && each.start < start)
  return [...earlier.slice(-1).map((each) => each.text), text].join(' ')
}

/** The first that is a number: any word may stand in its place. */
function read(patterns: readonly RegExp[], { text }: Sentence): number | undefined {
  return patterns
    .flatMap((pattern) => Array.from(text.matchAll(pattern), ([, written = '']) => numberOf(written)))
    .find((value) => value !== undefined)
}
