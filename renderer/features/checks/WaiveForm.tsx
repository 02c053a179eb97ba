import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { CheckFinding } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useCheckCommand } from './use-check-command.ts'
import { checkWords } from './words.ts'

interface WaiveFormProps {
  readonly projectId: string
  readonly finding: CheckFinding
  readonly onDone: () => void
}

/** A name that is given once is offered for the next finding, until the window is closed. */
let lastName = ''

/** Asks for the reason; nothing is waived without one. */
export function WaiveForm({ projectId, finding, onDone }: WaiveFormProps) {
  const t = useWords(checkWords)
  const { client } = useApi()
  const command = useCheckCommand()
  const [reason, setReason] = useState('')
  const [who, setWho] = useState(lastName)
  const [isAsked, setAsked] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const titleId = useId()
  const isMissing = reason.trim() === ''
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setAsked(true)
    if (isMissing) {
      field.current?.focus()
      return
    }
    lastName = who.trim()
    const { checkId, key, reportId } = finding
    const done = await command.run(() =>
      client.check.waive({ projectId, reportId, checkId, key, reason: reason.trim(), waivedBy: who.trim() }),
    )
    if (done) onDone()
  }
  return (
    <form aria-labelledby={titleId} onSubmit={(event) => void submit(event)}>
      <Stack gap="xs" mt={4}>
        <Text id={titleId} fw={600} size="sm">
          {t('waive.title')}
        </Text>
        <Text size="sm">{t('waive.help')}</Text>
        <TextInput
          ref={field}
          data-autofocus
          autoFocus
          label={t('waive.reason')}
          value={reason}
          maxLength={500}
          error={isAsked && isMissing ? t('waive.reason.needed') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          label={t('waive.who')}
          value={who}
          maxLength={200}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={command.busy}>
            {t('waive.do')}
          </Button>
          <Button size="compact-md" variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </Group>
        {command.error !== null && <ErrorPanel error={command.error} />}
      </Stack>
    </form>
  )
}
