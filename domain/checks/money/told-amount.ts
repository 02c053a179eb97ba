import { budgetOf } from '../../decision/budget.ts'
import { sumCents } from '../../values/money.ts'
import type { CheckInput } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { decisionOf, hasEnded } from '../shared/project-state.ts'
import { toldMoney } from '../shared/told-money.ts'
import type { MoneyTopic, ToldMoney } from '../shared/told-money.ts'
import { textPlace } from '../text/sentences.ts'

/** Held against the data only where the sentence says what the amount is. */
export const check = defineCheck<MoneyTopic>({
  id: 'money/told-amount',
  family: 'money',
  about: 'report',
  names: { fi: 'Rahamäärät tekstissä', sv: 'Belopp i texten', en: 'Amounts in the text' },
  messages: {
    total_cost: {
      fi: 'Tekstissä kokonaiskustannus on {subject}, mutta päätöksen mukaan {known}.',
      sv: 'I texten är totalkostnaden {subject}, men enligt beslutet {known}.',
      en: 'The text gives a total cost of {subject}, the decision {known}.',
    },
    granted: {
      fi: 'Tekstissä myönnetty tuki on {subject}, mutta päätöksen mukaan {known}.',
      sv: 'I texten är det beviljade stödet {subject}, men enligt beslutet {known}.',
      en: 'The text gives a granted support of {subject}, the decision {known}.',
    },
    spent: {
      fi: 'Tekstissä toteutuneet kustannukset ovat {subject}, mutta kirjanpidon mukaan {known}.',
      sv: 'I texten är de faktiska kostnaderna {subject}, men enligt bokföringen {known}.',
      en: 'The text gives realised costs of {subject}, the ledger {known}.',
    },
    own_share: {
      fi: 'Tekstissä omarahoitus on {subject}, mutta rahoitussuunnitelman mukaan {known}.',
      sv: 'I texten är självfinansieringen {subject}, men enligt finansieringsplanen {known}.',
      en: 'The text gives an own share of {subject}, the funding plan {known}.',
    },
  },
  *run(input) {
    for (const told of toldMoney(input)) {
      const known = knownOf(input, told.topic)
      const [first] = known
      if (first === undefined || known.some((cents) => agrees(told, cents))) continue
      yield {
        severity: 'warning',
        message: told.topic,
        subject: told.amount.text,
        values: { known: { cents: first } },
        where: textPlace(told.sentence, told.amount.text),
      }
    }
  },
})

/** Figures of the data that the words may mean; the first is the usual one. */
function knownOf(input: CheckInput, topic: MoneyTopic): readonly number[] {
  const decision = decisionOf(input)
  const { total, income, support, sources } = input.money
  switch (topic) {
    case 'total_cost': {
      const budgets = input.decisions.map((version) => budgetOf(version))
      const approved = budgets.toReversed().flatMap((budget) => [budget.total, budget.net])
      // At the end people tell the whole cost as it came to be.
      return decision === null ? [] : [...approved, ...(hasEnded(input) ? [total.total, total.claimed] : [])]
    }
    case 'granted':
      return input.decisions.toReversed().flatMap(({ granted }) => granted ?? [])
    case 'spent':
      return total.total === 0
        ? []
        : [total.total, total.total - income.total, total.period, total.claimed, total.decided]
    case 'own_share': {
      const other = sources.filter(({ source }) => source !== 'support' && source !== 'eu' && source !== 'state')
      const own = other.map(({ planned }) => planned)
      const realised = other.map((source) => source.total)
      const rest = support.granted === null ? [] : [total.approved - support.granted]
      return other.length === 0 ? [] : [sumCents(own), ...own, sumCents(realised), ...realised, ...rest]
    }
  }
  return topic satisfies never
}

/** An amount in whole euros, hundreds or thousands stands for what rounds to it. */
function agrees({ cents, amount }: ToldMoney, known: number): boolean {
  if (/,\d\d/.test(amount.text)) return cents === known
  const unit = [100_000, 10_000, 1_000, 100].find((each) => cents % each === 0) ?? 1
  return Math.abs(cents - known) < unit
}
