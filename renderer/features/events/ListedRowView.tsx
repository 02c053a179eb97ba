import { NativeSelect, Table, Text } from '@mantine/core'
import type { ListedChoice, ListedRow } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { pasteWords } from './paste-words.ts'

interface ListedRowViewProps {
  readonly row: ListedRow
  readonly choice: ListedChoice
  readonly canKeepNames: boolean
  readonly onPick: (pick: Partial<Omit<ListedChoice, 'line'>>) => void
}

/** A line of the list: what is known of it, and what a person is asked. */
export function ListedRowView({ row, choice, canKeepNames, onPick }: ListedRowViewProps) {
  const t = useWords(pasteWords)
  const { line, outcome, reason } = row
  const isAsked = outcome === 'accepted'
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>{line}</Table.Td>
      <Table.Td>
        {row.name}
        {row.email !== '' && (
          <Text size="sm" c="dimmed">
            {row.email}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {isAsked ? (
          <NativeSelect
            aria-label={t('organisationOf', { line })}
            value={valueOf(choice.organisation)}
            data={organisationData(row, t)}
            onChange={(event) => onPick({ organisation: organisationPick(event.currentTarget.value) })}
            description={row.organisationChoices.length > 0 ? t('asked', { name: row.organisation }) : undefined}
            inputWrapperOrder={['input', 'description']}
          />
        ) : (
          row.organisation
        )}
      </Table.Td>
      <Table.Td>
        {isAsked && (
          <NativeSelect
            aria-label={t('personOf', { line })}
            value={valueOf(choice.person)}
            data={[
              ...(row.participantId === null ? [] : [{ value: row.participantId, label: row.name }]),
              ...row.participantChoices.map(({ id, personKey, name }) => ({
                value: id,
                label: `${personKey} ${name}`,
              })),
              ...(canKeepNames && row.name !== '' ? [{ value: 'new', label: t('person.new') }] : []),
              { value: 'anonymous', label: t('person.anonymous') },
            ]}
            onChange={(event) => onPick({ person: personPick(event.currentTarget.value) })}
            description={row.participantChoices.length > 0 ? t('asked', { name: row.name }) : undefined}
            inputWrapperOrder={['input', 'description']}
          />
        )}
      </Table.Td>
      <Table.Td>
        {t(`outcome.${outcome}`)}
        {reason !== null && (
          <Text size="sm" c="dimmed">
            {t(`reason.${reason}`)}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

const valueOf = (choice: ListedChoice['organisation'] | ListedChoice['person']) =>
  typeof choice === 'object' ? choice.id : choice

const organisationPick = (value: string): ListedChoice['organisation'] =>
  value === 'new' || value === 'none' ? value : { id: value }
const personPick = (value: string): ListedChoice['person'] =>
  value === 'new' || value === 'anonymous' ? value : { id: value }

function organisationData(row: ListedRow, t: ReturnType<typeof useWords<(typeof pasteWords)['fi']>>) {
  return [
    ...(row.organisationId === null ? [] : [{ value: row.organisationId, label: row.organisation }]),
    ...row.organisationChoices.map(({ id, name, businessId }) => ({
      value: id,
      label: businessId === null ? name : `${name} (${businessId})`,
    })),
    ...(row.organisation === '' ? [] : [{ value: 'new', label: t('organisation.new', { name: row.organisation }) }]),
    { value: 'none', label: t('organisation.none') },
  ]
}
