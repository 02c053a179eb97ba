import { Group, NativeSelect, Table, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OrganisationDetail, StatementRow } from '#contract/index.ts'
import { STATEMENT_KINDS, STATEMENT_OUTCOMES } from '#domain/organisation/statement.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../ui/fields/choices.tsx'
import { TextField } from '../../ui/fields/fields.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { placeOf } from '../../ui/place/place-of.ts'
import { todayOf } from '../project/overview/elapsed.ts'
import { requiredDayParser } from './field-parsers.ts'
import { RemoveCell } from './RemoveCell.tsx'
import { useStatementRow } from './rows.ts'
import { AddButton, RowTable } from './RowTable.tsx'
import { useChoice, useOptions } from './use-choices.ts'
import { useRegisterCommand } from './use-register-command.ts'
import type { Command } from '../../api/use-command.ts'
import { organisationWords } from './words.ts'

/** What the company has stated or shown, by day. */
export function StatementTable({ organisation }: { readonly organisation: OrganisationDetail }) {
  const t = useWords(organisationWords)
  const command = useRegisterCommand()
  const { id: organisationId, statements } = organisation
  return (
    <RowTable
      title={t('statements')}
      help={t('statements.help')}
      columns={[
        { label: t('statement'), width: '17rem' },
        { label: t('statedOn'), width: '10rem' },
        { label: t('outcome'), width: '9rem' },
        { label: t('note') },
      ]}
      minWidth="50rem"
      isEmpty={statements.length === 0}
      error={command.error}
      below={<AddStatement organisationId={organisationId} command={command} />}
    >
      {statements.map((row) => (
        <Statement key={row.id} organisationId={organisationId} row={row} command={command} />
      ))}
    </RowTable>
  )
}

function AddStatement({ organisationId, command }: Omit<RowProps, 'row'>) {
  const t = useWords(organisationWords)
  const problemText = useProblemText()
  const { client } = useApi()
  const kinds = useOptions('statement', STATEMENT_KINDS)
  const [kind, setKind] = useState<StatementRow['kind']>('de_minimis')
  const [day, setDay] = useState(() => dayParser.format(todayOf(new Date())))
  const read = requiredDayParser.parse(day)
  const add = async () => {
    if (!read.ok) return
    await command.run(() =>
      client.organisation.addPart({
        part: 'statements',
        organisationId,
        fields: { kind, statedOn: read.value, outcome: 'clear', note: '' },
      }),
    )
  }
  return (
    <Group align="flex-start" gap="xs" role="group" aria-label={t('statements.add')}>
      <NativeSelect
        label={t('statement')}
        w="17rem"
        value={kind}
        data={kinds.map(({ value, label }) => ({ value, label }))}
        onChange={(event) => {
          const chosen = STATEMENT_KINDS.find((each) => each === event.currentTarget.value)
          if (chosen !== undefined) setKind(chosen)
        }}
      />
      <TextInput
        label={t('statedOn')}
        w="9rem"
        value={day}
        error={read.ok ? undefined : problemText(read.error)}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Group mt="1.55rem">
        <AddButton label={t('statements.add')} busy={command.busy} onAdd={() => void add()} />
      </Group>
    </Group>
  )
}

interface RowProps {
  readonly organisationId: string
  readonly row: StatementRow
  readonly command: Command
}

function Statement({ organisationId, row, command }: RowProps) {
  const t = useWords(organisationWords)
  const format = useFormat()
  const choice = useChoice()
  const edited = useStatementRow(organisationId, row)
  const kinds = useOptions('statement', STATEMENT_KINDS)
  const outcomes = useOptions('outcome', STATEMENT_OUTCOMES)
  const what = `${choice('statement', row.kind)} ${format.day(row.statedOn)}`
  return (
    <Table.Tr aria-label={what} {...placeOf(row.id)} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <SelectField of={edited.field('kind')} label={t('statement')} hideLabel options={kinds} />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('statedOn')} label={t('statedOn')} hideLabel parser={requiredDayParser} />
      </Table.Td>
      <Table.Td>
        <SelectField of={edited.field('outcome')} label={t('outcome')} hideLabel options={outcomes} />
      </Table.Td>
      <Table.Td>
        <TextField of={edited.field('note')} label={t('note')} hideLabel maxLength={500} />
      </Table.Td>
      <RemoveCell part="statements" row={row} what={what} command={command} />
    </Table.Tr>
  )
}
