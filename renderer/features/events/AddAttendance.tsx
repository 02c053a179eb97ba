import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { organisationOf } from '../indicators/result-draft.ts'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { OrganisationInput, useOrganisations } from './OrganisationInput.tsx'
import { eventWords } from './words.ts'

interface AddAttendanceProps {
  readonly projectId: string
  readonly eventId: string
}

/** An organisation with how many came of it, or people without one; Enter adds. */
export function AddAttendance({ projectId, eventId }: AddAttendanceProps) {
  const t = useWords(eventWords)
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const organisations = useOrganisations()
  const [name, setName] = useState('')
  const [count, setCount] = useState('1')
  const [state, setState] = useState('attended')
  const [tried, setTried] = useState(false)
  const organisationId = organisationOf(name, organisations)
  const headCount = /^\d{1,5}$/.test(count.trim()) ? Number(count) : 0
  const add = async () => {
    setTried(true)
    if (organisationId === undefined || headCount < 1) return
    const flags = { signedUp: state !== 'attended', attended: state !== 'signedUp' }
    const fields = { organisationId, participantId: null, headCount, minutes: null, ...flags }
    if (!(await run(() => client.projectEvent.addAttendance({ eventId, fields })))) return
    setName('')
    setCount('1')
    setTried(false)
  }
  return (
    <form
      aria-label={t('who.add')}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Group align="flex-start" gap="xs">
        <OrganisationInput
          label={t('organisation')}
          value={name}
          error={tried && organisationId === undefined ? t('organisation.unknown') : undefined}
          onChange={setName}
        />
        <TextInput
          label={t('headCount')}
          w="7rem"
          inputMode="numeric"
          value={count}
          error={tried && headCount < 1 ? t('headCount.bad') : undefined}
          onChange={(event) => setCount(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('state')}
          w="14rem"
          value={state}
          data={(['attended', 'signedUp', 'both'] as const).map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(event) => setState(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          mt="1.55rem"
          loading={busy}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {t('who.add')}
        </Button>
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </form>
  )
}
