import { Table, Text } from '@mantine/core'
import type { ClaimDetail } from '#contract/index.ts'
import { judgeRecovery, RECOVERY_RULES } from '#domain/claims/recovery.ts'
import type { Regime } from '#domain/rules/regime.ts'
import { negateCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { basisPoints, formatPercent } from '#domain/values/rate.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { MoneyCell } from '../decision/budget/MoneyCell.tsx'
import { Part } from '../people/Part.tsx'
import { supportSteps } from './support-steps.ts'
import { figureWords } from './words/figure-words.ts'

/** How the payment came about, as it was claimed and as the funder decided it. */
export function SupportSteps({ claim: { claimed, decided, terms } }: { readonly claim: ClaimDetail }) {
  const t = useWords(figureWords)
  const format = useFormat()
  const { language } = useLanguage()
  const rate = basisPoints(terms.supportRate)
  const steps = supportSteps(claimed, rate, terms.supportRounding)
  const after = decided === null ? null : supportSteps(decided, rate, terms.supportRounding)
  const keys = [...new Set([...steps, ...(after ?? [])].map(({ key }) => key))].toSorted(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
  )
  const payable = (decided ?? claimed).payable
  const recovery = payable < 0 ? recoveryOf(payable, terms.regime) : null
  const advanceLeft = (decided ?? claimed).advanceLeft
  return (
    <Part title={t('steps')}>
      <Table.ScrollContainer minWidth={420}>
        <Table aria-label={t('steps')} verticalSpacing={6} maw="46rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              <Table.Th scope="col" ta="right">
                {t('claimed')}
              </Table.Th>
              {after !== null && (
                <Table.Th scope="col" ta="right">
                  {t('decided')}
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {keys.map((key) => {
              const [own, other] = [steps, after ?? []].map((list) => list.find((step) => step.key === key))
              const strong = own?.result ?? other?.result ?? false
              return (
                <Table.Tr key={key}>
                  <Table.Th scope="row" fw={strong ? 600 : 400}>
                    {key === 'step.rate' ? t(key, { rate: formatPercent(rate, language) }) : t(key)}
                  </Table.Th>
                  {own === undefined ? <Table.Td /> : <MoneyCell amount={own.amount} strong={strong} />}
                  {after !== null &&
                    (other === undefined ? <Table.Td /> : <MoneyCell amount={other.amount} strong={strong} />)}
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {advanceLeft > 0 && (
        <Text size="sm" c="dimmed">
          {t('advance.outstanding', { amount: format.money(advanceLeft) })}
        </Text>
      )}
      {recovery !== null && (
        <Text size="sm" c="dimmed">
          {t(`recovery.${recovery.reason}`, { limit: format.money(recovery.limit) })}
        </Text>
      )}
    </Part>
  )
}

/** Whether a small sum may be left with the project (L 757/2021 32–33 §, L 1325/2022 49 §); null where no rule is known. */
function recoveryOf(payable: Cents, regime: Regime) {
  if (regime !== 'SF21' && regime !== 'RUR14' && regime !== 'RUR23') return null
  const rule = RECOVERY_RULES[regime]
  const { reason } = judgeRecovery(negateCents(payable), rule)
  return reason === null ? null : { reason, limit: rule.parameters.limit.value }
}

const ORDER = [
  'step.net',
  'step.rate',
  'step.bound.grant',
  'step.bound.public_cap',
  'step.bound.in_kind',
  'step.before',
  'step.differs',
  'step.support',
  'step.sanction',
  'step.stateDeduction',
  'step.offset',
  'step.payable',
  'step.payback',
]
