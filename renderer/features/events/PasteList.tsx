import { Alert, Button, Checkbox, Group, NativeSelect, Stack, Table, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { ListedRow, PersonalDataState } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { choiceOf } from './list-choices.ts'
import type { ListDefaults, Picks } from './list-choices.ts'
import { ListedRowView } from './ListedRowView.tsx'
import { pasteWords } from './paste-words.ts'

interface PasteListProps {
  readonly projectId: string
  readonly eventId: string
  readonly onDone: () => void
}

interface ReadList {
  readonly rows: readonly ListedRow[]
  readonly personalData: PersonalDataState
}

type As = 'attended' | 'signedUp'

/** A pasted list: read, shown line by line with what is known and what is asked, and only then written. */
export function PasteList({ projectId, eventId, onDone }: PasteListProps) {
  const t = useWords(pasteWords)
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const [text, setText] = useState('')
  const [as, setAs] = useState<As>('attended')
  const [list, setList] = useState<ReadList | null>(null)
  const [picks, setPicks] = useState<Picks>({})
  const [defaults, setDefaults] = useState<ListDefaults>({ newOrganisations: false, keepNames: false })
  const read = async () => {
    setPicks({})
    await run(async () => setList(await client.projectEvent.readList({ eventId, text, as })))
  }
  const add = async () => {
    const choices = (list?.rows ?? [])
      .filter(({ outcome }) => outcome === 'accepted')
      .map((row) => choiceOf(row, picks, defaults))
    const done = await run(async () => {
      const { accepted, rejected, duplicates } = await client.projectEvent.addList({ eventId, text, as, choices })
      notifications.show({ message: t('done', { accepted, rejected, duplicates }) })
    })
    if (done) onDone()
  }
  return (
    <Stack>
      <Text size="sm">{t('help')}</Text>
      <Textarea
        label={t('text')}
        autosize
        minRows={4}
        maxRows={10}
        value={text}
        data-autofocus
        onChange={(event) => {
          setText(event.currentTarget.value)
          setList(null)
        }}
      />
      <Group align="flex-end">
        <NativeSelect
          label={t('as')}
          value={as}
          data={(['attended', 'signedUp'] as const).map((value) => ({ value, label: t(`as.${value}`) }))}
          onChange={(event) => {
            setAs(event.currentTarget.value === 'signedUp' ? 'signedUp' : 'attended')
            setList(null)
          }}
        />
        <Button
          variant="default"
          loading={busy && list === null}
          disabled={text.trim() === ''}
          onClick={() => void read()}
        >
          {t('read')}
        </Button>
      </Group>
      {error !== null && <ErrorPanel error={error} />}
      {list !== null && <Sums rows={list.rows} />}
      {list !== null && list.personalData !== 'open' && (
        <Alert variant="light" color="blue" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
          {t(`data.${list.personalData}`)}
        </Alert>
      )}
      {list !== null && list.rows.length > 0 && (
        <>
          <Group>
            <Checkbox
              label={t('newOrganisations')}
              checked={defaults.newOrganisations}
              onChange={(event) => setDefaults({ ...defaults, newOrganisations: event.currentTarget.checked })}
            />
            {list.personalData === 'open' && (
              <Checkbox
                label={t('keepNames')}
                checked={defaults.keepNames}
                onChange={(event) => setDefaults({ ...defaults, keepNames: event.currentTarget.checked })}
              />
            )}
          </Group>
          <Table.ScrollContainer minWidth="44rem" mah="22rem">
            <Table aria-label={t('table')} verticalSpacing={4}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w="4rem">{t('line')}</Table.Th>
                  <Table.Th>{t('name')}</Table.Th>
                  <Table.Th>{t('organisation')}</Table.Th>
                  <Table.Th>{t('person')}</Table.Th>
                  <Table.Th>{t('outcome')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {list.rows.map((row) => (
                  <ListedRowView
                    key={row.line}
                    row={row}
                    choice={choiceOf(row, picks, defaults)}
                    canKeepNames={list.personalData === 'open'}
                    onPick={(pick) => setPicks((now) => ({ ...now, [row.line]: { ...now[row.line], ...pick } }))}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button
          loading={busy}
          disabled={list === null || list.rows.every(({ outcome }) => outcome !== 'accepted')}
          onClick={() => void add()}
        >
          {t('add')}
        </Button>
      </Group>
    </Stack>
  )
}

function Sums({ rows }: { readonly rows: readonly ListedRow[] }) {
  const t = useWords(pasteWords)
  const count = (outcome: ListedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
  return (
    <Text role="status">
      {t('sums', {
        read: rows.length,
        accepted: count('accepted'),
        rejected: count('rejected'),
        duplicates: count('duplicate'),
      })}
    </Text>
  )
}
