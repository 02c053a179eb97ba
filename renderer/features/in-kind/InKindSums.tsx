import { Alert, Anchor, Table } from '@mantine/core'
import type { InKindOverview } from '#contract/index.ts'
import { formatHours, hourHundredths } from '#domain/hours/worked-hours.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { inKindWords } from './words.ts'

/** What the work is worth, and what it does to the support. */
export function InKindSums({ overview }: { readonly overview: InKindOverview }) {
  const t = useWords(inKindWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { hours, machineHours, value, openValue, support, verdict } = overview
  const lines: readonly (readonly [string, string])[] = [
    [t('sums.hours'), formatHours(hourHundredths(hours), language)],
    [t('sums.machine'), formatHours(hourHundredths(machineHours), language)],
    [t('sums.value'), format.money(value)],
    ...(openValue === 0 ? [] : [[t('sums.open'), format.money(openValue)] as const]),
    ...(support === null
      ? []
      : [
          [t('sums.ledger'), format.money(support.ledgerCosts)] as const,
          [t('sums.total'), format.money(support.total)] as const,
          [`${t('sums.support')} (${t(`bound.${support.boundBy}`)})`, format.money(support.amount)] as const,
        ]),
  ]
  const reason = reasons.find((each) => each === verdict?.reason)
  return (
    <>
      {verdict !== null && reason !== undefined && (
        <Alert color="orange" variant="light">
          {t(reason)}{' '}
          <Anchor href={verdict.url} target="_blank" rel="noreferrer" underline="always" inherit>
            {[verdict.act, verdict.article].filter(Boolean).join(' ')}
          </Anchor>
        </Alert>
      )}
      <Table aria-label={t('sums')} maw="34rem">
        <Table.Tbody>
          {lines.map(([title, text]) => (
            <Table.Tr key={title}>
              <Table.Th scope="row" fw={500}>
                {title}
              </Table.Th>
              <Table.Td ta="right">{text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}

const reasons = ['not_in_decision', 'worker_too_young', 'age_unknown', 'above_private_share'] as const
