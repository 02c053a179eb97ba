import { ActionIcon, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { BudgetStatus, CommitmentFields, CommitmentRow } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { SelectField } from '../../ui/fields/choices.tsx'
import { DayField, TextField } from '../../ui/fields/fields.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import { placeOf } from '../../ui/place/place-of.ts'
import { Part } from '../people/Part.tsx'
import { AddCommitment } from './AddCommitment.tsx'
import { categoriesOf } from './categories-of.ts'
import { dividesByPackage } from './divisions.ts'
import { orderAmountParser } from './commitment-draft.ts'
import { lineName } from './line-name.ts'
import { useBudgetCommand, useStatusCache } from './use-status-cache.ts'
import { budgetWords } from './words.ts'

interface CommitmentsProps {
  readonly projectId: string
  readonly status: BudgetStatus
}

/** Orders that bind money, edited in place. */
export function Commitments({ projectId, status }: CommitmentsProps) {
  const t = useWords(budgetWords)
  const { commitments, regime } = status
  const hasPackages = dividesByPackage(status)
  return (
    <Part title={t('commitments')} help={t('commitments.help')}>
      {commitments.length === 0 ? (
        <Text>{t('commitments.none')}</Text>
      ) : (
        <Table.ScrollContainer minWidth="64rem">
          <Table aria-label={t('commitments')} verticalSpacing="xs" layout="fixed">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('text')}</Table.Th>
                <Table.Th scope="col">{t('supplier')}</Table.Th>
                <Table.Th scope="col" w="11rem">
                  {t('category')}
                </Table.Th>
                {hasPackages && (
                  <Table.Th scope="col" w="8.5rem">
                    {t('workPackage')}
                  </Table.Th>
                )}
                <Table.Th scope="col" w="8.5rem">
                  {t('amount')}
                </Table.Th>
                <Table.Th scope="col" w="8.5rem">
                  {t('expectedOn')}
                </Table.Th>
                <Table.Th scope="col" w="8.5rem">
                  {t('bookedOn')}
                </Table.Th>
                <Table.Th w="3.5rem">
                  <VisuallyHidden>{t('remove')}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {commitments.map((row) => (
                <Commitment key={row.id} row={row} projectId={projectId} status={status} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <AddCommitment projectId={projectId} regime={regime} hasPackages={hasPackages} />
    </Part>
  )
}

interface CommitmentProps extends CommitmentsProps {
  readonly row: CommitmentRow
}

function Commitment({ row, projectId, status }: CommitmentProps) {
  const t = useWords(budgetWords)
  const { language } = useLanguage()
  const { client } = useApi()
  const { run, busy, error } = useBudgetCommand()
  const { on, regime } = status
  const edited = useCommitmentRow(row, projectId, on)
  const amount = useMemo(() => orderAmountParser(language), [language])
  const { id, version } = row
  const what = t('commitment.row', { text: row.text, supplier: row.supplier })
  const label = t('remove.row', { what })
  return (
    <Table.Tr aria-label={what} {...placeOf(id)} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <TextField of={edited.field('text')} label={t('text')} hideLabel maxLength={500} />
      </Table.Td>
      <Table.Td>
        <TextField of={edited.field('supplier')} label={t('supplier')} hideLabel maxLength={500} />
      </Table.Td>
      <Table.Td>
        <SelectField
          of={edited.field('category')}
          label={t('category')}
          hideLabel
          options={categoriesOf(regime).map((value) => ({ value, label: lineName(value, regime, language) }))}
        />
      </Table.Td>
      {dividesByPackage(status) && (
        <Table.Td>
          <TextField of={edited.field('workPackage')} label={t('workPackage')} hideLabel maxLength={500} />
        </Table.Td>
      )}
      <Table.Td>
        <InputField
          of={edited.field('amountCents')}
          label={t('amount')}
          hideLabel
          parser={amount}
          inputMode="decimal"
          align="right"
        />
      </Table.Td>
      <Table.Td>
        <DayField of={edited.field('expectedOn')} label={t('expectedOn')} hideLabel />
      </Table.Td>
      <Table.Td>
        <DayField of={edited.field('bookedOn')} label={t('bookedOn')} hideLabel />
      </Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={label}
          title={label}
          disabled={busy}
          onClick={() => void run(() => client.budget.removeCommitment({ id, version }))}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
        {error !== null && <ErrorPanel error={error} />}
      </Table.Td>
    </Table.Tr>
  )
}

function useCommitmentRow(row: CommitmentRow, projectId: string, on: string) {
  const { client } = useApi()
  const { reload, show } = useStatusCache(projectId, on)
  const { id } = row
  return useEditableRow<CommitmentFields>({
    key: `commitment/${id}`,
    version: row.version,
    values: row,
    write: (patch, version) => client.budget.updateCommitment({ id, version, patch }),
    async reload() {
      const fresh = (await reload()).commitments.find((each) => each.id === id)
      if (fresh === undefined) throw new Error(`The commitment ${id} is not there any more`)
      return { version: fresh.version, values: fresh }
    },
    apply: (patch, version) =>
      show((status) => ({
        ...status,
        commitments: status.commitments.map((each) => (each.id === id ? { ...each, ...patch, version } : each)),
      })),
  })
}
