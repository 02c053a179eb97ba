import { Table, Text } from '@mantine/core'
import type { GroupCompany, GroupPeriod } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { VerdictCell } from '../Verdict.tsx'
import { usePeriodName } from '../use-names.ts'
import { WideTable } from '../WideTable.tsx'
import { groupWords } from '../words/group-words.ts'
import { whatIfWords } from '../words/what-if-words.ts'

interface PaidChangesProps {
  readonly periods: readonly GroupPeriod[]
  readonly before: readonly GroupCompany[]
  readonly after: readonly GroupCompany[]
}

/** Whose share of which claim is judged otherwise than now. */
export function PaidChanges({ periods, before, after }: PaidChangesProps) {
  const t = useWords(whatIfWords)
  const g = useWords(groupWords)
  const periodName = usePeriodName()
  const rows = after.flatMap((company) =>
    company.periods.flatMap(({ paidVerdict: now }, place) => {
      const old = before.find((each) => each.organisationId === company.organisationId)?.periods[place]?.paidVerdict
      const period = periods[place]
      if (old === undefined || period === undefined || (old.status === now.status && old.reason === now.reason))
        return []
      return [{ company, period, old, now }]
    }),
  )
  if (rows.length === 0) return <Text size="sm">{t('same')}</Text>
  return (
    <WideTable label={t('verdicts')} minWidth="44rem">
      <Table aria-label={t('verdicts')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{g('company')}</Table.Th>
            <Table.Th>{g('period')}</Table.Th>
            <Table.Th>{t('before')}</Table.Th>
            <Table.Th>{t('after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ company, period, old, now }) => (
            <Table.Tr key={`${company.organisationId} ${period.serial}`}>
              <Table.Th scope="row" fw={500}>
                {company.name}
              </Table.Th>
              <Table.Td>{periodName(period)}</Table.Td>
              <Table.Td>
                <VerdictCell verdict={old} />
              </Table.Td>
              <Table.Td>
                <VerdictCell verdict={now} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  )
}
