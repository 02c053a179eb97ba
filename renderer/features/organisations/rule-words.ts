import { useMemo } from 'react'
import type { CompanyRule, CompanyVerdict } from '#contract/index.ts'
import { VERDICT_STATUSES } from '#domain/rules/verdict.ts'
import { useFormat } from '../../i18n/format.ts'
import type { Format } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { Translate } from '../../i18n/words.ts'
import { verdictWords } from './verdict-words.ts'

type VerdictKey = keyof typeof verdictWords.fi

function isKey(key: string): key is VerdictKey {
  return Object.hasOwn(verdictWords.fi, key)
}

const withRoom = ['over_ceiling', 'amount_unknown', 'reading_of_three_years'] as const
type WithRoom = (typeof withRoom)[number]
type Plain = Exclude<VerdictKey, WithRoom | `sentence.${string}`>

export interface RuleTexts {
  /** Name of a rule. */
  title(rule: CompanyRule): string
  /** Why, in a few words; `''` when there is nothing to explain. */
  reason(rule: CompanyRule): string
  /** The verdict in one sentence. */
  sentence(verdict: CompanyVerdict): string
}

export function ruleTexts(t: Translate<(typeof verdictWords)['fi']>, format: Format): RuleTexts {
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
    sentence({ status, outside, leftCents, rules }) {
      if (outside !== null) return t(outside)
      const room = format.money(leftCents)
      if (status === 'OK' || status === 'OK_AT_LIMIT') {
        return leftCents === null ? t('sentence.no_room') : t(`sentence.${status}`, { room })
      }
      if (status === 'NOT_APPLICABLE') return t('sentence.NOT_APPLICABLE')
      const worst = rules.filter((rule) => rule.status === status).map(reason)
      return t(`sentence.${status}`, { why: worst.join('; ') })
    },
  }
}

function isPlain(key: string): key is Plain {
  return isKey(key) && !key.startsWith('sentence.') && !withRoom.some((each) => each === key)
}

export function useRuleTexts(): RuleTexts {
  const t = useWords(verdictWords)
  const format = useFormat()
  return useMemo(() => ruleTexts(t, format), [t, format])
}

/** From the worst to what does not apply. */
export function byGravity(rules: readonly CompanyRule[]): readonly CompanyRule[] {
  const rank = ({ status }: CompanyRule) => VERDICT_STATUSES.indexOf(status)
  return rules.toSorted((a, b) => rank(a) - rank(b))
}
