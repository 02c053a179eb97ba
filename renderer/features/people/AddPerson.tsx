import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { paths } from '../../ui/paths.ts'
import { problemWords } from '../../ui/words.ts'
import { usePeopleCommand } from './use-people-command.ts'
import { peopleWords } from './words.ts'

/** A name makes a person; the rest is filled in on the person's own page. */
export function AddPerson({ onDone }: { readonly onDone: () => void }) {
  const t = useWords(peopleWords)
  const tProblem = useWords(problemWords)
  const { client } = useApi()
  const [, navigate] = useLocation()
  const { run, busy, error } = usePeopleCommand()
  const [name, setName] = useState('')
  const [title, setTitle] = useState('')
  const [asked, setAsked] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (name.trim() === '') return
    let id: string | undefined
    const done = await run(async () => {
      id = (await client.people.create({ name: name.trim(), title: title.trim(), staffNumber: '' })).id
    })
    if (!done || id === undefined) return
    onDone()
    navigate(paths.person(id))
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        {error !== null && <ErrorPanel error={error} />}
        <TextInput
          label={t('name')}
          value={name}
          maxLength={200}
          data-autofocus
          error={asked && name.trim() === '' ? tProblem('empty') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('personTitle')}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('add.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
