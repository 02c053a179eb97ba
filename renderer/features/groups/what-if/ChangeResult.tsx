import { Box, Button, Stack, Table, Text } from '@mantine/core'
import type { GroupChangeIn, GroupCompany, GroupDetail, GroupState } from '#contract/index.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SizeNotes } from '../members/SizeNotes.tsx'
import { Part } from '../../people/Part.tsx'
import { WideTable } from '../WideTable.tsx'
import { groupWords } from '../words/group-words.ts'
import { whatIfWords } from '../words/what-if-words.ts'
import { PaidChanges } from './PaidChanges.tsx'

interface ChangeResultProps {
  readonly detail: GroupDetail
  readonly change: GroupChangeIn
  readonly before: GroupState
  readonly after: GroupState
  readonly busy: boolean
  readonly onApply: () => void
}

/** Figures and verdicts before and after, and the way to make the change. */
export function ChangeResult({ detail, change, before, after, busy, onApply }: ChangeResultProps) {
  const t = useWords(whatIfWords)
  const isGroup = detail.settings?.kind === 'group'
  return (
    <Part
      title={t('result')}
      actions={
        <Button loading={busy} onClick={onApply}>
          {t('apply')}
        </Button>
      }
    >
      <BeforeAfter
        before={before.companies}
        after={after.companies}
        name={change.kind === 'pays_late' ? 'paid' : 'agreed'}
      />
      {change.kind !== 'pays_late' && <Text c="dimmed">{t('earlier')}</Text>}
      <Stack gap="xs" component="section" aria-label={t('verdicts')}>
        <Text fw={600}>{t('verdicts')}</Text>
        {isGroup && change.kind !== 'pays_late' && <SizeNotes state={after} limits={detail.limits} />}
        <PaidChanges periods={detail.periods} before={before.companies} after={after.companies} />
      </Stack>
    </Part>
  )
}

interface BeforeAfterProps {
  readonly before: readonly GroupCompany[]
  readonly after: readonly GroupCompany[]
  readonly name: 'agreed' | 'paid'
}

function BeforeAfter({ before, after, name }: BeforeAfterProps) {
  const t = useWords(whatIfWords)
  const g = useWords(groupWords)
  const format = useFormat()
  const of = (company: GroupCompany | undefined) => (name === 'paid' ? company?.money.paid : company?.agreed) ?? 0
  const rows = after.flatMap((company) => {
    const old = before.find(({ organisationId }) => organisationId === company.organisationId)
    const figures = [of(old), of(company)] as const
    return figures[0] === 0 && figures[1] === 0 ? [] : [{ company, figures }]
  })
  const sums = rows.reduce<readonly [number, number]>(([a, b], { figures }) => [a + figures[0], b + figures[1]], [0, 0])
  return (
    <Box maw="56rem">
      <WideTable label={t('result')} minWidth="34rem">
        <Table aria-label={t('result')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{g('company')}</Table.Th>
              {(['before', 'after', 'change'] as const).map((key) => (
                <Table.Th key={key} ta="right" w="9.5rem">
                  {t(key)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ company, figures: [old, now] }) => (
              <Table.Tr key={company.organisationId}>
                <Table.Th scope="row" fw={500}>
                  {company.name}
                </Table.Th>
                <Table.Td ta="right">{format.money(old)}</Table.Td>
                <Table.Td ta="right">{format.money(now)}</Table.Td>
                <Table.Td ta="right">{signed(format.money(now - old), now - old)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot fw={600}>
            <Table.Tr>
              <Table.Th scope="row">
                {g('total')} ({t(name)})
              </Table.Th>
              <Table.Td ta="right">{format.money(sums[0])}</Table.Td>
              <Table.Td ta="right">{format.money(sums[1])}</Table.Td>
              <Table.Td ta="right">{signed(format.money(sums[1] - sums[0]), sums[1] - sums[0])}</Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </WideTable>
    </Box>
  )
}

const signed = (text: string, amount: number) => (amount > 0 ? `+${text}` : text)
