import { Table } from '@mantine/core'
import { useMemo } from 'react'
import type { OrganisationDetail, SiteRow } from '#contract/index.ts'
import { municipalityName } from '#domain/catalogue/dated-municipalities.ts'
import { AREA_CLASSES, MAP_CHECKS } from '#domain/organisation/area.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../ui/fields/choices.tsx'
import { DayField, TextField } from '../../ui/fields/fields.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import { placeOf } from '../../ui/place/place-of.ts'
import { municipalityParser } from './field-parsers.ts'
import { newSite } from './new-rows.ts'
import { RemoveCell } from './RemoveCell.tsx'
import { useSiteRow } from './rows.ts'
import { AddButton, RowTable } from './RowTable.tsx'
import { useOptionalOptions } from './use-choices.ts'
import { useRegisterCommand } from './use-register-command.ts'
import type { Command } from '../../api/use-command.ts'
import { organisationWords } from './words.ts'

/** Places of business and what someone saw of them on the map of eligible areas. */
export function SiteTable({ organisation }: { readonly organisation: OrganisationDetail }) {
  const t = useWords(organisationWords)
  const { client } = useApi()
  const command = useRegisterCommand()
  const { id: organisationId, sites, fields } = organisation
  const add = () =>
    command.run(() =>
      client.organisation.addPart({
        part: 'sites',
        organisationId,
        fields: { ...newSite, street: fields.street, municipality: fields.municipality },
      }),
    )
  return (
    <RowTable
      title={t('sites')}
      help={t('sites.help')}
      columns={[
        { label: t('street') },
        { label: t('site.municipality'), width: '11rem' },
        { label: t('areaClass'), width: '17rem' },
        { label: t('mapCheck'), width: '13rem' },
        { label: t('checkedOn'), width: '10rem' },
        { label: t('checkedBy'), width: '12rem' },
      ]}
      minWidth="80rem"
      isEmpty={sites.length === 0}
      error={command.error}
      below={<AddButton label={t('sites.add')} busy={command.busy} onAdd={() => void add()} />}
    >
      {sites.map((row) => (
        <Site key={row.id} organisationId={organisationId} row={row} command={command} />
      ))}
    </RowTable>
  )
}

interface RowProps {
  readonly organisationId: string
  readonly row: SiteRow
  readonly command: Command
}

function Site({ organisationId, row, command }: RowProps) {
  const t = useWords(organisationWords)
  const { language } = useLanguage()
  const edited = useSiteRow(organisationId, row)
  const municipality = useMemo(() => municipalityParser(language), [language])
  const classes = useOptionalOptions('area', AREA_CLASSES)
  const checks = useOptionalOptions('map', MAP_CHECKS)
  const place = row.municipality === null ? '' : municipalityName(row.municipality, language)
  const what = [t('site'), row.street, place].filter(Boolean).join(' ')
  return (
    <Table.Tr aria-label={what} {...placeOf(row.id)} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <TextField of={edited.field('street')} label={t('street')} hideLabel maxLength={500} />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('municipality')} label={t('site.municipality')} hideLabel parser={municipality} />
      </Table.Td>
      <Table.Td>
        <SelectField of={edited.field('areaClass')} label={t('areaClass')} hideLabel options={classes} />
      </Table.Td>
      <Table.Td>
        <SelectField of={edited.field('mapCheck')} label={t('mapCheck')} hideLabel options={checks} />
      </Table.Td>
      <Table.Td>
        <DayField of={edited.field('checkedOn')} label={t('checkedOn')} hideLabel />
      </Table.Td>
      <Table.Td>
        <TextField of={edited.field('checkedBy')} label={t('checkedBy')} hideLabel maxLength={500} />
      </Table.Td>
      <RemoveCell part="sites" row={row} what={what} command={command} />
    </Table.Tr>
  )
}
