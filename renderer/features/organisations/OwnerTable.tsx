import { Group, NativeSelect, Stack, Table, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { LinkFields, LinkRow, OrganisationDetail } from '#contract/index.ts'
import { OWNER_KINDS } from '#domain/organisation/owner-kind.ts'
import { basisPoints, formatPercent } from '#domain/values/rate.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { CheckboxField, SelectField } from '../../ui/fields/choices.tsx'
import { DayField, MoneyField, NumberField, TextField } from '../../ui/fields/fields.tsx'
import { PercentField } from '../../ui/fields/PercentField.tsx'
import { placeOf } from '../../ui/place/place-of.ts'
import { newLink } from './new-rows.ts'
import { RemoveCell } from './RemoveCell.tsx'
import { useLinkRow } from './rows.ts'
import { AddButton, RowTable } from './RowTable.tsx'
import { sameNames } from './search.ts'
import { useOptions } from './use-choices.ts'
import { useRegister } from './use-register.ts'
import { useRegisterCommand } from './use-register-command.ts'
import type { Command } from '../../api/use-command.ts'
import { organisationWords } from './words.ts'

/** Who owns it and by what: the single undertaking and the size come from these. */
export function OwnerTable({ organisation }: { readonly organisation: OrganisationDetail }) {
  const t = useWords(organisationWords)
  const { language } = useLanguage()
  const command = useRegisterCommand()
  const { id: organisationId, owners, holdings } = organisation
  const percent = (votes: number | null) => (votes === null ? '–' : formatPercent(basisPoints(votes), language))
  return (
    <RowTable
      title={t('owners')}
      help={t('owners.help')}
      columns={[
        { label: t('owner') },
        { label: t('owner.kind'), width: '13rem' },
        { label: t('votes'), width: '7rem' },
        { label: t('capital'), width: '7rem' },
        { label: t('control'), width: '15rem' },
        { label: t('validFrom'), width: '10rem' },
        { label: t('validTo'), width: '10rem' },
      ]}
      minWidth="80rem"
      isEmpty={owners.length === 0}
      error={command.error}
      below={
        <Stack gap="xs">
          <AddOwner organisationId={organisationId} command={command} />
          {holdings.length > 0 && (
            <Text size="sm">
              {t('holdings')}:{' '}
              {holdings
                .map(({ organisationName, votes }) => t('holding', { name: organisationName, votes: percent(votes) }))
                .join('; ')}
            </Text>
          )}
        </Stack>
      }
    >
      {owners.map((row) => (
        <Owner key={row.id} organisationId={organisationId} row={row} command={command} />
      ))}
    </RowTable>
  )
}

/** An owner by its name: the one of the register when it is there. */
function AddOwner({ organisationId, command }: Omit<RowProps, 'row'>) {
  const t = useWords(organisationWords)
  const { client } = useApi()
  const register = useRegister()
  const kinds = useOptions('owner', OWNER_KINDS)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<LinkFields['ownerKind']>('enterprise')
  const [known] = sameNames(register, name, organisationId)
  const add = async () => {
    if (name.trim() === '') return
    const fields = newLink(known?.id ?? null, known?.name ?? name.trim(), kind)
    if (await command.run(() => client.organisation.addPart({ part: 'links', organisationId, fields }))) setName('')
  }
  return (
    <Group align="flex-start" gap="xs" role="group" aria-label={t('owners.add')}>
      <TextInput
        label={t('owner')}
        w="17rem"
        value={name}
        maxLength={300}
        description={known === undefined ? undefined : t('add.similar', { name: known.name })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void add()
        }}
      />
      <NativeSelect
        label={t('owner.kind')}
        w="14rem"
        value={kind}
        data={kinds.map(({ value, label }) => ({ value, label }))}
        onChange={(event) => {
          const chosen = OWNER_KINDS.find((each) => each === event.currentTarget.value)
          if (chosen !== undefined) setKind(chosen)
        }}
      />
      <Group mt="1.55rem">
        <AddButton label={t('owners.add')} busy={command.busy} onAdd={() => void add()} />
      </Group>
    </Group>
  )
}

interface RowProps {
  readonly organisationId: string
  readonly row: LinkRow
  readonly command: Command
}

const PEOPLE = { scale: 0, min: 0, max: 10_000_000 } as const

function Owner({ organisationId, row, command }: RowProps) {
  const t = useWords(organisationWords)
  const edited = useLinkRow(organisationId, row)
  const kinds = useOptions('owner', OWNER_KINDS)
  return (
    <Table.Tr aria-label={row.ownerLabel} {...placeOf(row.id)} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        {row.ownerId === null ? (
          <TextField of={edited.field('ownerName')} label={t('owner')} hideLabel maxLength={500} />
        ) : (
          <Text pt={6}>{row.ownerLabel}</Text>
        )}
      </Table.Td>
      <Table.Td>
        <SelectField of={edited.field('ownerKind')} label={t('owner.kind')} hideLabel options={kinds} />
        {row.ownerKind === 'municipality' && (
          <Stack gap={4} mt={4}>
            <NumberField of={edited.field('ownerInhabitants')} label={t('inhabitants')} rules={PEOPLE} />
            <MoneyField of={edited.field('ownerBudgetCents')} label={t('budget')} />
          </Stack>
        )}
        {row.ownerKind === 'business_angel' && <MoneyField of={edited.field('investedCents')} label={t('invested')} />}
      </Table.Td>
      <Table.Td>
        <PercentField of={edited.field('votes')} label={t('votes')} hideLabel />
      </Table.Td>
      <Table.Td>
        <PercentField of={edited.field('capital')} label={t('capital')} hideLabel />
      </Table.Td>
      <Table.Td>
        <Stack gap={4}>
          <CheckboxField of={edited.field('boardMajority')} label={t('boardMajority')} />
          <CheckboxField of={edited.field('dominantInfluence')} label={t('dominantInfluence')} />
          <CheckboxField of={edited.field('agreement')} label={t('agreement')} />
          {row.ownerKind === 'person' && <CheckboxField of={edited.field('sameMarket')} label={t('sameMarket')} />}
        </Stack>
      </Table.Td>
      <Table.Td>
        <DayField of={edited.field('validFrom')} label={t('validFrom')} hideLabel />
      </Table.Td>
      <Table.Td>
        <DayField of={edited.field('validTo')} label={t('validTo')} hideLabel />
      </Table.Td>
      <RemoveCell part="links" row={row} what={row.ownerLabel} command={command} />
    </Table.Tr>
  )
}
