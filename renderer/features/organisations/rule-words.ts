import { useMemo } from 'react'
import type { CompanyRule, CompanyVerdict } from '#contract/index.ts'
import { SIZE_CLASSES } from '#domain/sme/size-class.ts'
import type { SizeClass } from '#domain/sme/size-class.ts'
import { VERDICT_STATUSES } from '#domain/rules/verdict.ts'
import type { Language } from '#domain/values/language.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { useFormat } from '../../i18n/format.ts'
import type { Format } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import type { Translate } from '../../i18n/words.ts'
import { useChoice } from './use-choices.ts'
import { verdictWords } from './verdict-words.ts'

type VerdictKey = keyof typeof verdictWords.fi

function isKey(key: string): key is VerdictKey {
  return Object.hasOwn(verdictWords.fi, key)
}

const withRoom = ['over_ceiling', 'amount_unknown', 'reading_of_three_years'] as const
type WithRoom = (typeof withRoom)[number]
type Plain = Exclude<VerdictKey, WithRoom | `sentence.${string}` | `facts.${string}`>

type T = Translate<(typeof verdictWords)['fi']>

export interface RuleTexts {
  /** Name of a rule. */
  title(rule: CompanyRule): string
  /** Why, in a few words; `''` when there is nothing to explain. */
  reason(rule: CompanyRule): string
  /** The figures that it was measured by; `''` for rules without any. */
  facts(rule: CompanyRule): string
  /** The verdict in one sentence. */
  sentence(verdict: CompanyVerdict): string
}

export function ruleTexts(t: T, format: Format, choice: Choice, language: Language): RuleTexts {
  const plain = (key: string): string => (isPlain(key) ? t(key) : t('other'))
  const reason = ({ reason: why, headroomCents }: CompanyRule) => {
    if (why === null) return ''
    const room = withRoom.find((each) => each === why)
    return room === undefined ? plain(why) : t(room, { room: format.money(headroomCents) })
  }
  return {
    title: ({ ruleId }) => {
      const key = `rule.${ruleId}`
      return isPlain(key) ? t(key) : ruleId
    },
    reason,
    facts: (rule) => factsOf(rule, t, { format, choice, language }),
    sentence({ status, outside, leftCents, rules }) {
      if (outside !== null) return t(outside)
      const room = format.money(leftCents)
      if (status === 'OK' || status === 'OK_AT_LIMIT') {
        return leftCents === null ? t('sentence.no_room') : t(`sentence.${status}`, { room })
      }
      if (status === 'NOT_APPLICABLE') return t('sentence.NOT_APPLICABLE')
      // What is missing goes before what has to be looked at; a rule that is broken says all there is to say.
      const told = byGravity(rules).filter(
        (rule) => rule.status === status || (status === 'MISSING_DATA' && rule.status === 'REVIEW'),
      )
      return t(`sentence.${status}`, { why: told.map(reason).join('; ') })
    },
  }
}

interface Ways {
  readonly format: Format
  readonly choice: Choice
  readonly language: Language
}

function factsOf({ ruleId, inputs, computed }: CompanyRule, t: T, { format, choice, language }: Ways): string {
  const money = (value: unknown) => (typeof value === 'number' ? format.money(value) : '–')
  if (ruleId === 'SF-DM' && typeof computed['prior'] === 'number') {
    const { prior, ceiling } = computed
    return t('facts.aid', { prior: money(prior), amount: money(inputs['amount']), ceiling: money(ceiling) })
  }
  if (ruleId === 'SF-PAID' && typeof computed['invoiced'] === 'number') {
    const { invoiced, inTime, open } = computed
    const { share, claimDay } = inputs
    const day = format.day(typeof claimDay === 'string' ? claimDay : null)
    return t('facts.paid', {
      share: money(share),
      invoiced: money(invoiced),
      inTime: money(inTime),
      open: money(open),
      day,
    })
  }
  const { size, awu, turnover, balance } = computed
  if (ruleId !== 'SF-SME' || !isSize(size) || typeof awu !== 'number') return ''
  const [name, units] = [choice('size', size), formatDecimal(decimal(awu, 2), language)]
  return t('facts.size', { size: name, awu: units, turnover: money(turnover), balance: money(balance) })
}

type Choice = ReturnType<typeof useChoice>

const isSize = (value: unknown): value is SizeClass => SIZE_CLASSES.some((size) => size === value)

function isPlain(key: string): key is Plain {
  return isKey(key) && !/^(sentence|facts)\./.test(key) && !withRoom.some((each) => each === key)
}

export function useRuleTexts(): RuleTexts {
  const t = useWords(verdictWords)
  const format = useFormat()
  const choice = useChoice()
  const { language } = useLanguage()
  return useMemo(() => ruleTexts(t, format, choice, language), [t, format, choice, language])
}

/** From the worst to what does not apply. */
export function byGravity(rules: readonly CompanyRule[]): readonly CompanyRule[] {
  const rank = ({ status }: CompanyRule) => VERDICT_STATUSES.indexOf(status)
  return rules.toSorted((a, b) => rank(a) - rank(b))
}
