import { Stack, Table, Text } from '@mantine/core'
import type { GroupDetail } from '#contract/index.ts'
import { basisPointsOf, formatPercent, ratio } from '#domain/values/rate.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { usePeriodName } from '../use-names.ts'
import { VerdictCell, VerdictLine } from '../Verdict.tsx'
import { WideTable } from '../WideTable.tsx'
import { groupWords } from '../words/group-words.ts'

/** All companies together in each claim period, and whether the private share is the same in each. */
export function PeriodTable({ detail: { periods, totals, settings } }: { readonly detail: GroupDetail }) {
  const t = useWords(groupWords)
  const format = useFormat()
  const { language } = useLanguage()
  const periodName = usePeriodName()
  const isGroup = settings?.kind === 'group'
  const rule = totals[0]?.sameShare
  const percent = (self: number, cost: number) =>
    cost > 0 && self >= 0 ? formatPercent(basisPointsOf(ratio(self, cost), 'HALF_UP'), language) : ''
  const heads = ['cost', ...(isGroup ? (['aid'] as const) : []), 'self', 'share', 'invoiced', 'paid'] as const
  return (
    <Stack gap="xs">
      <WideTable label={t('periods.title')} minWidth="58rem">
        <Table aria-label={t('periods.title')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('period')}</Table.Th>
              <Table.Th w="9rem">{t('claim_day')}</Table.Th>
              {heads.map((name) => (
                <Table.Th key={name} ta="right" w="7.5rem">
                  {t(name)}
                </Table.Th>
              ))}
              <Table.Th w="13rem">{t('state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {periods.map((period, place) => {
              const total = totals[place]
              if (total === undefined) return null
              const { cost, aid, self, invoiced, paid, sameShare } = total
              return (
                <Table.Tr key={period.days.start}>
                  <Table.Th scope="row" fw={500}>
                    {periodName(period)}
                  </Table.Th>
                  <Table.Td>
                    {period.origin === 'rest' && period.claimDay === null ? (
                      <Text span size="sm" c="dimmed">
                        {t('period.rest')}
                      </Text>
                    ) : (
                      format.day(period.claimDay)
                    )}
                  </Table.Td>
                  <Table.Td ta="right">{format.money(cost)}</Table.Td>
                  {isGroup && <Table.Td ta="right">{format.money(aid)}</Table.Td>}
                  <Table.Td ta="right">{format.money(self)}</Table.Td>
                  <Table.Td ta="right">{percent(self, cost)}</Table.Td>
                  <Table.Td ta="right">{format.money(invoiced)}</Table.Td>
                  <Table.Td ta="right">{format.money(paid)}</Table.Td>
                  <Table.Td>
                    <VerdictCell verdict={sameShare} />
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </WideTable>
      {rule !== undefined && <VerdictLine verdict={{ ...rule, status: 'NOT_APPLICABLE' }}>{''}</VerdictLine>}
    </Stack>
  )
}
