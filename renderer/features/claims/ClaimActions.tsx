import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { IconPencil, IconSend, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ClaimDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { DayField, LongTextField } from '../../ui/fields/fields.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { requiredDayParser } from '../people/field-parsers.ts'
import { Problems } from './Problems.tsx'
import { useClaimCommand } from './use-claim-command.ts'
import { useClaimRow } from './use-claim-row.ts'
import { claimWords } from './words/claim-words.ts'

interface ClaimActionsProps {
  readonly claim: ClaimDetail
  readonly today: string
  readonly onShow: (id: string) => void
}

type Asked = 'send' | 'withdraw' | 'correct' | null

/** The period and the note of a claim, and the way to its next state. */
export function ClaimActions({ claim, today, onShow }: ClaimActionsProps) {
  const t = useWords(claimWords)
  const { client } = useApi()
  const row = useClaimRow(claim, today)
  const { run, ask: askFor, busy, error, forget } = useClaimCommand()
  const [asked, setAsked] = useState<Asked>(null)
  const { id, version, serial, state, inForce, versions } = claim
  const isNewest = versions.at(-1)?.id === id
  const ask = (what: Asked) => {
    forget()
    setAsked(what)
  }
  const done = async (command: () => Promise<object>) => {
    const made = await askFor(command)
    setAsked(null)
    if (made !== undefined && 'id' in made && typeof made.id === 'string') onShow(made.id)
  }
  return (
    <Stack gap="sm">
      {state === 'draft' && (
        <Group align="flex-end" gap="md">
          <DayField of={row.field('end')} label={t('end')} width="13rem" />
          <Checkbox
            label={t('isLast')}
            checked={claim.isLast}
            mb={8}
            onChange={(event) => {
              const { checked } = event.currentTarget
              void run(() => client.claim.update({ id, version, patch: { isLast: checked } }))
            }}
          />
        </Group>
      )}
      <LongTextField of={row.field('note')} label={t('note')} minRows={1} maxLength={2_000} />
      <Group gap="xs">
        {state === 'draft' && (
          <>
            <Button leftSection={<IconSend size={16} aria-hidden />} onClick={() => ask('send')}>
              {t('send')}
            </Button>
            <Button
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => ask('withdraw')}
            >
              {t('withdraw')}
            </Button>
          </>
        )}
        {state !== 'draft' && inForce && isNewest && (
          <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => ask('correct')}>
            {t('correct')}
          </Button>
        )}
      </Group>
      <Problems error={error} />
      {asked === 'send' && (
        <SendDialog claim={claim} today={today} busy={busy} onCancel={() => ask(null)} done={done} />
      )}
      <ConfirmDialog
        opened={asked === 'withdraw'}
        title={t('withdraw.title')}
        action={t('withdraw')}
        busy={busy}
        onConfirm={() => void done(() => client.claim.withdraw({ id, version }))}
        onCancel={() => ask(null)}
      >
        {t('withdraw.help')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'correct'}
        title={t('correct.title', { serial })}
        action={t('correct.do')}
        busy={busy}
        onConfirm={() => void done(() => client.claim.correct({ id, version }))}
        onCancel={() => ask(null)}
      >
        {t('correct.help')}
      </ConfirmDialog>
    </Stack>
  )
}

interface SendDialogProps {
  readonly claim: ClaimDetail
  readonly today: string
  readonly busy: boolean
  readonly onCancel: () => void
  readonly done: (command: () => Promise<object>) => Promise<void>
}

function SendDialog({ claim: { id, version, serial }, today, busy, onCancel, done }: SendDialogProps) {
  const t = useWords(claimWords)
  const problemText = useProblemText()
  const { client } = useApi()
  const [day, setDay] = useState(() => dayParser.format(today))
  const parsed = requiredDayParser({}).parse(day)
  return (
    <ConfirmDialog
      opened
      title={t('send.title', { serial })}
      action={t('send.do')}
      busy={busy}
      onConfirm={() => {
        if (parsed.ok) void done(() => client.claim.send({ id, version, sentOn: parsed.value }))
      }}
      onCancel={onCancel}
    >
      {t('send.help')}
      <TextInput
        label={t('send.day')}
        mt="sm"
        w="12rem"
        value={day}
        error={parsed.ok ? undefined : problemText(parsed.error)}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
