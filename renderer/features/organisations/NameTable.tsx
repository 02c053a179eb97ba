import { Table } from '@mantine/core'
import type { NameRow, OrganisationDetail } from '#contract/index.ts'
import { ORGANISATION_NAME_KINDS } from '#domain/organisation/names.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../ui/fields/choices.tsx'
import { TextField } from '../../ui/fields/fields.tsx'
import { placeOf } from '../../ui/place/place-of.ts'
import { RemoveCell } from './RemoveCell.tsx'
import { useNameRow } from './rows.ts'
import { AddButton, RowTable } from './RowTable.tsx'
import { useOptions } from './use-choices.ts'
import { useRegisterCommand } from './use-register-command.ts'
import type { Command } from '../../api/use-command.ts'
import { organisationWords } from './words.ts'

/** Other names under which it is met. */
export function NameTable({ organisation }: { readonly organisation: OrganisationDetail }) {
  const t = useWords(organisationWords)
  const { client } = useApi()
  const command = useRegisterCommand()
  const { id: organisationId, names } = organisation
  const add = () =>
    command.run(() =>
      client.organisation.addPart({
        part: 'names',
        organisationId,
        fields: { name: t('names.new'), kind: 'spelling' },
      }),
    )
  return (
    <RowTable
      title={t('names')}
      help={t('names.help')}
      columns={[{ label: t('name') }, { label: t('kind'), width: '14rem' }]}
      minWidth="30rem"
      isEmpty={names.length === 0}
      error={command.error}
      below={<AddButton label={t('names.add')} busy={command.busy} onAdd={() => void add()} />}
    >
      {names.map((row) => (
        <Name key={row.id} organisationId={organisationId} row={row} command={command} />
      ))}
    </RowTable>
  )
}

interface RowProps {
  readonly organisationId: string
  readonly row: NameRow
  readonly command: Command
}

function Name({ organisationId, row, command }: RowProps) {
  const t = useWords(organisationWords)
  const edited = useNameRow(organisationId, row)
  const kinds = useOptions('kind', ORGANISATION_NAME_KINDS)
  return (
    <Table.Tr aria-label={row.name} {...placeOf(row.id)} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <TextField of={edited.field('name')} label={t('name')} hideLabel required maxLength={300} />
      </Table.Td>
      <Table.Td>
        <SelectField of={edited.field('kind')} label={t('kind')} hideLabel options={kinds} />
      </Table.Td>
      <RemoveCell part="names" row={row} what={row.name} command={command} />
    </Table.Tr>
  )
}
