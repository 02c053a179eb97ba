import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseFinnishDay } from '#domain/values/day-text.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { participantWords } from './words.ts'

/** The day until which everyone of the project is kept. */
export function RetentionForAll({ projectId }: { readonly projectId: string }) {
  const t = useWords(participantWords)
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const [text, setText] = useState('')
  const [bad, setBad] = useState(false)
  const save = async () => {
    const read = parseFinnishDay(text)
    setBad(!read.ok)
    if (!read.ok) return
    if (await run(() => client.participant.setRetention({ projectId, day: read.value }))) setText('')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Group align="flex-end" gap="xs">
        <TextInput
          label={t('retention.all')}
          description={t('retention.help')}
          placeholder="31.12.2031"
          w="34rem"
          maw="100%"
          value={text}
          error={bad ? t('problem.day') : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={busy} disabled={text.trim() === ''}>
          {t('retention.save')}
        </Button>
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </form>
  )
}
