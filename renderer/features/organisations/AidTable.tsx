import { Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { AidRow, OrganisationDetail } from '#contract/index.ts'
import { AID_INSTRUMENTS, AID_ORIGINS, AID_REGIMES } from '#domain/de-minimis/aid-grant.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../ui/fields/choices.tsx'
import { TextField } from '../../ui/fields/fields.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import { placeOf } from '../../ui/place/place-of.ts'
import { todayOf } from '../project/overview/elapsed.ts'
import { requiredDayParser, requiredMoneyParser } from './field-parsers.ts'
import { newAid } from './new-rows.ts'
import { RemoveCell } from './RemoveCell.tsx'
import { useAidRow } from './rows.ts'
import { AddButton, RowTable } from './RowTable.tsx'
import { useOptions } from './use-choices.ts'
import { useRegisterCommand } from './use-register-command.ts'
import type { Command } from '../../api/use-command.ts'
import { organisationWords } from './words.ts'

/** De minimis aid received, by the day of the grant. */
export function AidTable({ organisation }: { readonly organisation: OrganisationDetail }) {
  const t = useWords(organisationWords)
  const { client } = useApi()
  const command = useRegisterCommand()
  const { id: organisationId, aid } = organisation
  const add = () =>
    command.run(() => client.organisation.addPart({ part: 'aid', organisationId, fields: newAid(todayOf(new Date())) }))
  return (
    <RowTable
      title={t('aid')}
      help={t('aid.help')}
      columns={[
        { label: t('grantedOn'), width: '10rem' },
        { label: t('grantor') },
        { label: t('regime'), width: '11rem' },
        { label: t('instrument'), width: '10rem' },
        { label: t('amount'), width: '11rem' },
        { label: t('gross'), width: '13rem' },
        { label: t('origin'), width: '11rem' },
      ]}
      minWidth="86rem"
      isEmpty={aid.length === 0}
      error={command.error}
      below={<AddButton label={t('aid.add')} busy={command.busy} onAdd={() => void add()} />}
    >
      {aid.map((row) => (
        <Aid key={row.id} organisationId={organisationId} row={row} command={command} />
      ))}
    </RowTable>
  )
}

interface RowProps {
  readonly organisationId: string
  readonly row: AidRow
  readonly command: Command
}

function Aid({ organisationId, row, command }: RowProps) {
  const t = useWords(organisationWords)
  const format = useFormat()
  const { language } = useLanguage()
  const edited = useAidRow(organisationId, row)
  const money = useMemo(() => requiredMoneyParser(language), [language])
  const regimes = useOptions('regime', AID_REGIMES)
  const instruments = useOptions('instrument', AID_INSTRUMENTS)
  const origins = useOptions('origin', AID_ORIGINS)
  const what = `${format.day(row.grantedOn)} ${row.grantor}`.trim()
  return (
    <Table.Tr aria-label={what} {...placeOf(row.id)} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <InputField of={edited.field('grantedOn')} label={t('grantedOn')} hideLabel parser={requiredDayParser} />
      </Table.Td>
      <Table.Td>
        <TextField of={edited.field('grantor')} label={t('grantor')} hideLabel maxLength={500} />
      </Table.Td>
      <Table.Td>
        <SelectField of={edited.field('regime')} label={t('regime')} hideLabel options={regimes} />
        <Text size="xs" c="dimmed">
          {row.actName}
        </Text>
      </Table.Td>
      <Table.Td>
        <SelectField of={edited.field('instrument')} label={t('instrument')} hideLabel options={instruments} />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('amountCents')} label={t('amount')} hideLabel parser={money} align="right" />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('grossGrantCents')} label={t('gross')} hideLabel parser={money} align="right" />
        {row.registerBy !== null && (
          <Text size="xs" c="dimmed">
            {t('registerBy', { day: format.day(row.registerBy) })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <SelectField of={edited.field('origin')} label={t('origin')} hideLabel options={origins} />
      </Table.Td>
      <RemoveCell part="aid" row={row} what={what} command={command} />
    </Table.Tr>
  )
}
