import { Table } from '@mantine/core'
import { useMemo } from 'react'
import type { OrganisationDetail, YearRow } from '#contract/index.ts'
import { YEAR_BASES } from '#domain/organisation/year-basis.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../ui/fields/choices.tsx'
import { MoneyField } from '../../ui/fields/fields.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import { placeOf } from '../../ui/place/place-of.ts'
import { requiredDayParser as boundedDayParser } from '../people/field-parsers.ts'
import { todayOf } from '../project/overview/elapsed.ts'
import { workUnitsParser } from './field-parsers.ts'
import { newYear } from './new-rows.ts'
import { RemoveCell } from './RemoveCell.tsx'
import { useYearRow } from './rows.ts'
import { AddButton, RowTable } from './RowTable.tsx'
import { useOptions } from './use-choices.ts'
import { useRegisterCommand } from './use-register-command.ts'
import type { Command } from '../../api/use-command.ts'
import { organisationWords } from './words.ts'

/** Accounting years: their days are the fiscal years of de minimis aid, their figures the size. */
export function YearTable({ organisation }: { readonly organisation: OrganisationDetail }) {
  const t = useWords(organisationWords)
  const { client } = useApi()
  const command = useRegisterCommand()
  const { id: organisationId, years } = organisation
  const add = () =>
    command.run(() =>
      client.organisation.addPart({
        part: 'years',
        organisationId,
        fields: newYear(years[0]?.endDay, todayOf(new Date())),
      }),
    )
  return (
    <RowTable
      title={t('years')}
      help={t('years.help')}
      columns={[
        { label: t('start'), width: '10rem' },
        { label: t('end'), width: '10rem' },
        { label: t('awu'), width: '9rem' },
        { label: t('turnover') },
        { label: t('balance') },
        { label: t('equity') },
        { label: t('basis'), width: '10rem' },
      ]}
      minWidth="88rem"
      isEmpty={years.length === 0}
      error={command.error}
      below={<AddButton label={t('years.add')} busy={command.busy} onAdd={() => void add()} />}
    >
      {years.map((row) => (
        <Year key={row.id} organisationId={organisationId} row={row} command={command} />
      ))}
    </RowTable>
  )
}

interface RowProps {
  readonly organisationId: string
  readonly row: YearRow
  readonly command: Command
}

function Year({ organisationId, row, command }: RowProps) {
  const t = useWords(organisationWords)
  const format = useFormat()
  const { language } = useLanguage()
  const edited = useYearRow(organisationId, row)
  const awu = useMemo(() => workUnitsParser(language), [language])
  const start = useMemo(() => boundedDayParser({ to: row.endDay }), [row.endDay])
  const end = useMemo(() => boundedDayParser({ from: row.startDay }), [row.startDay])
  const bases = useOptions('basis', YEAR_BASES)
  const what = format.period(row.startDay, row.endDay)
  return (
    <Table.Tr aria-label={what} {...placeOf(row.id)} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <InputField of={edited.field('startDay')} label={t('start')} hideLabel parser={start} />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('endDay')} label={t('end')} hideLabel parser={end} />
      </Table.Td>
      <Table.Td>
        <InputField
          of={edited.field('awu')}
          label={t('awu')}
          hideLabel
          parser={awu}
          inputMode="decimal"
          align="right"
        />
      </Table.Td>
      <Table.Td>
        <MoneyField of={edited.field('turnoverCents')} label={t('turnover')} hideLabel />
      </Table.Td>
      <Table.Td>
        <MoneyField of={edited.field('balanceCents')} label={t('balance')} hideLabel />
      </Table.Td>
      <Table.Td>
        <MoneyField of={edited.field('equityCents')} label={t('equity')} hideLabel />
      </Table.Td>
      <Table.Td>
        <SelectField of={edited.field('basis')} label={t('basis')} hideLabel options={bases} />
      </Table.Td>
      <RemoveCell part="years" row={row} what={what} command={command} />
    </Table.Tr>
  )
}
