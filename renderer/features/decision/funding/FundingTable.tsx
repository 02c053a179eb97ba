import { Button, Group, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { formatPercent } from '#domain/values/rate.ts'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { fieldPlace } from '../../../ui/place/place-of.ts'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { shareOf } from '../../project/funding/share.ts'
import { onTableKeyDown } from '../../project/horizontal/table-keys.ts'
import { MoneyCell } from '../budget/MoneyCell.tsx'
import { useDecision } from '../decision-context.ts'
import { useDecisionCommand } from '../use-decision-command.ts'
import { planWords } from '../words/plan-words.ts'
import classes from './FundingTable.module.css'
import { EditedSource } from './EditedSource.tsx'
import { ShownSource } from './ShownSource.tsx'

const blank = { source: 'municipality', name: '', mode: 'FIXED', share: null, amount: null, inSupport: false } as const

/** Who pays: each source in euros to the cent, their sum, and what is missing of the net costs. */
export function FundingTable() {
  const t = useWords(planWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { client } = useApi()
  const { decision, projectId, budget, funding, editable } = useDecision()
  const { run, busy, error } = useDecisionCommand(projectId)
  const { id, version } = decision
  const total = shareOf(funding.sum, budget.net)
  const columns = editable ? (['source', 'name', 'mode', 'value'] as const) : (['source', 'mode'] as const)
  return (
    <FieldGroup
      title={t('title')}
      columns={1}
      hint={t('title.net', { net: format.money(budget.net) })}
      place={fieldPlace('sources')}
    >
      {error !== null && <ErrorPanel error={error} />}
      {funding.rows.length === 0 && <Text>{t('empty')}</Text>}
      {funding.rows.length > 0 && (
        <Table.ScrollContainer minWidth={editable ? 1080 : 520}>
          <Table
            className={classes['table'] ?? ''}
            verticalSpacing={6}
            {...(editable ? { onKeyDown: onTableKeyDown } : {})}
          >
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(column)}
                  </Table.Th>
                ))}
                <Table.Th scope="col" ta="right">
                  {t('amount')}
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('share')}
                </Table.Th>
                <Table.Th scope="col">{t('inSupport')}</Table.Th>
                {editable && <Table.Td />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {funding.rows.map((funded, index) =>
                editable ? (
                  <EditedSource
                    key={funded.row.id}
                    funded={funded}
                    index={index}
                    busy={busy}
                    onRemove={() => void run(() => client.decision.removeSource({ id, version, rowId: funded.row.id }))}
                  />
                ) : (
                  <ShownSource key={funded.row.id} funded={funded} />
                ),
              )}
            </Table.Tbody>
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th scope="row" colSpan={columns.length}>
                  {t('sum')}
                </Table.Th>
                <MoneyCell amount={funding.sum} strong />
                <Table.Td ta="right">{total === null ? '' : formatPercent(total, language)}</Table.Td>
                <Table.Td colSpan={editable ? 2 : 1} />
              </Table.Tr>
              {funding.missing !== 0 && (
                <Table.Tr>
                  <Table.Th scope="row" colSpan={columns.length} c="var(--mantine-color-error)">
                    {t(funding.missing > 0 ? 'missing' : 'excess')}
                  </Table.Th>
                  <MoneyCell amount={Math.abs(funding.missing)} strong />
                  <Table.Td colSpan={editable ? 3 : 2} />
                </Table.Tr>
              )}
            </Table.Tfoot>
          </Table>
        </Table.ScrollContainer>
      )}
      <Group justify="space-between">
        <Text size="sm">{t('ofSupport', { support: format.money(funding.support) })}</Text>
        {editable && (
          <Button
            variant="default"
            disabled={busy}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => void run(() => client.decision.addSource({ id, version, fields: blank }))}
          >
            {t('add')}
          </Button>
        )}
      </Group>
    </FieldGroup>
  )
}
