import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import { parseFinnishDay } from '#domain/values/day-text.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { paths } from '../../ui/paths.ts'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { eventWords } from './words.ts'

const blank = {
  startTime: '',
  endTime: '',
  isOnline: false,
  place: '',
  theme: '',
  organiser: '',
  workPackage: '',
  programme: '',
  trainingHours: null,
}

/** Name and day are enough; the rest is filled on the event's own page. */
export function AddEvent({ projectId }: { readonly projectId: string }) {
  const t = useWords(eventWords)
  const problemText = useProblemText()
  const { client } = useApi()
  const [, navigate] = useLocation()
  const { run, busy, error } = useAreaCommand(projectId)
  const [name, setName] = useState('')
  const [day, setDay] = useState('')
  const [tried, setTried] = useState(false)
  const read = parseFinnishDay(day)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.ok || name.trim() === '') return
    const fields = { ...blank, name: name.trim(), day: read.value }
    await run(async () => {
      const { id } = await client.projectEvent.create({ projectId, fields })
      navigate(paths.event(projectId, id))
    })
  }
  return (
    <Stack component="form" onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t('name')}
        value={name}
        maxLength={300}
        data-autofocus
        error={tried && name.trim() === '' ? problemText({ code: 'empty' }) : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('day')}
        placeholder="12.5.2018"
        value={day}
        error={tried && !read.ok ? problemText(read.error) : undefined}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      {error !== null && <ErrorPanel error={error} />}
      <Group justify="flex-end">
        <Button type="submit" loading={busy}>
          {t('add')}
        </Button>
      </Group>
    </Stack>
  )
}
