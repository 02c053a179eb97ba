import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { dayParser, numberParser } from '../../ui/fields/parsers.ts'
import { useInKindCommand } from './use-in-kind-command.ts'
import { inKindWords } from './words.ts'

interface AddInKindProps {
  readonly projectId: string
  readonly age: number
  readonly onDone: () => void
}

/** Who, what, when and how long; machine and signature are added in the list. */
export function AddInKind({ projectId, age, onDone }: AddInKindProps) {
  const t = useWords(inKindWords)
  const { language } = useLanguage()
  const problemText = useProblemText()
  const { client } = useApi()
  const { run, busy, error } = useInKindCommand(projectId)
  const [worker, setWorker] = useState('')
  const [task, setTask] = useState('')
  const [day, setDay] = useState('')
  const [hours, setHours] = useState('')
  const [ofAge, setOfAge] = useState(false)
  const [asked, setAsked] = useState(false)
  const readDay = dayParser.parse(day)
  const readHours = numberParser({ scale: 2, min: 0, max: 100_000 }, language).parse(hours)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (worker.trim() === '' || !readDay.ok || !readHours.ok) return
    const fields = {
      worker: worker.trim(),
      isOfAge: ofAge ? true : null,
      task: task.trim(),
      workDay: readDay.value,
      hours: readHours.value,
      machine: '',
      machineHours: null,
      signedOn: null,
    }
    if (await run(() => client.inKind.add({ projectId, fields }))) onDone()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        {error !== null && <ErrorPanel error={error} />}
        <TextInput
          label={t('worker')}
          value={worker}
          maxLength={200}
          data-autofocus
          error={asked && worker.trim() === '' ? problemText({ code: 'empty' }) : undefined}
          onChange={({ currentTarget }) => setWorker(currentTarget.value)}
        />
        <Checkbox
          label={t('ofAge', { age })}
          checked={ofAge}
          onChange={({ currentTarget }) => setOfAge(currentTarget.checked)}
        />
        <TextInput
          label={t('task')}
          value={task}
          maxLength={500}
          onChange={({ currentTarget }) => setTask(currentTarget.value)}
        />
        <Group align="flex-start">
          <TextInput
            label={t('workDay')}
            placeholder="1.9.2023"
            value={day}
            error={asked && !readDay.ok ? problemText(readDay.error) : undefined}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <TextInput
            label={t('hours')}
            inputMode="decimal"
            value={hours}
            error={asked && !readHours.ok ? problemText(readHours.error) : undefined}
            onChange={({ currentTarget }) => setHours(currentTarget.value)}
          />
        </Group>
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('add.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
