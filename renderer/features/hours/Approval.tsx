import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCheck, IconLock, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import type { MonthSheet } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useMonthName } from '../../i18n/month-name.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useDrafts } from '../../ui/fields/draft-store.ts'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { requiredDayParser } from '../people/field-parsers.ts'
import { usePeopleCommand } from '../people/use-people-command.ts'
import { todayOf } from '../project/overview/elapsed.ts'
import { hoursWords } from './words.ts'

/** Whether the month may be edited, who has approved it, and what can be done about it. */
export function Approval({ sheet }: { readonly sheet: MonthSheet }) {
  const t = useWords(hoursWords)
  const { state, approval } = sheet
  return (
    <Stack gap="xs">
      <Group gap="sm" role="group" aria-label={t('state')}>
        <Badge
          variant="default"
          tt="none"
          size="lg"
          leftSection={state === 'locked' ? <IconLock size={14} aria-hidden /> : undefined}
        >
          {t(`state.${state}`)}
        </Badge>
        {approval === null ? <Approve sheet={sheet} /> : <Approved sheet={sheet} approval={approval} />}
      </Group>
      {state === 'locked' && (
        <Text size="sm" c="dimmed">
          {t('locked.help')}
        </Text>
      )}
    </Stack>
  )
}

function Approve({ sheet: { staffId, month } }: { readonly sheet: MonthSheet }) {
  const t = useWords(hoursWords)
  const problemText = useProblemText()
  const { client } = useApi()
  const { run, busy, error } = usePeopleCommand()
  const unsaved = [...useDrafts().keys()].some((key) => key.startsWith(`hours/${staffId}/${month}/`))
  const [name, setName] = useState('')
  const [day, setDay] = useState(() => dayParser.format(todayOf(new Date())))
  const [asked, setAsked] = useState(false)
  const parsed = requiredDayParser({}).parse(day)
  const approve = async () => {
    setAsked(true)
    if (name.trim() === '' || !parsed.ok) return
    await run(() => client.hours.approve({ staffId, month, approvedBy: name.trim(), approvedOn: parsed.value }))
  }
  return (
    <Group
      component="form"
      gap="xs"
      align="flex-start"
      onSubmit={(event) => {
        event.preventDefault()
        void approve()
      }}
    >
      <TextInput
        aria-label={t('approver')}
        placeholder={t('approver')}
        w="14rem"
        maxLength={200}
        value={name}
        error={asked && name.trim() === '' ? problemText({ code: 'empty' }) : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        aria-label={t('approver.day')}
        w="8rem"
        value={day}
        error={asked && !parsed.ok ? problemText(parsed.error) : undefined}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        loading={busy}
        disabled={unsaved}
        title={unsaved ? t('approve.wait') : undefined}
        leftSection={<IconCheck size={16} aria-hidden />}
      >
        {t('approve')}
      </Button>
      {error !== null && <ErrorPanel error={error} />}
    </Group>
  )
}

interface ApprovedProps {
  readonly sheet: MonthSheet
  readonly approval: NonNullable<MonthSheet['approval']>
}

function Approved({ sheet: { staffId, month, state }, approval }: ApprovedProps) {
  const t = useWords(hoursWords)
  const format = useFormat()
  const monthName = useMonthName()
  const { client } = useApi()
  const { run, busy, error } = usePeopleCommand()
  const [asking, dialog] = useDisclosure(false)
  const of = { staffId, month, version: approval.version }
  const unlock = async () => {
    await run(() => client.hours.unlock(of))
    dialog.close()
  }
  return (
    <>
      <Text size="sm">{t('approved.by', { name: approval.approvedBy, day: format.day(approval.approvedOn) })}</Text>
      {state === 'approved' ? (
        <>
          <Button variant="default" loading={busy} onClick={() => void run(() => client.hours.reopen(of))}>
            {t('reopen')}
          </Button>
          <Button
            variant="default"
            loading={busy}
            leftSection={<IconLock size={16} aria-hidden />}
            onClick={() => void run(() => client.hours.lock(of))}
          >
            {t('lock')}
          </Button>
        </>
      ) : (
        <Button variant="default" leftSection={<IconLockOpen size={16} aria-hidden />} onClick={dialog.open}>
          {t('unlock')}
        </Button>
      )}
      {error !== null && <ErrorPanel error={error} />}
      <ConfirmDialog
        opened={asking}
        title={t('unlock.title', { month: monthName(month) })}
        action={t('unlock')}
        busy={busy}
        onConfirm={() => void unlock()}
        onCancel={dialog.close}
      >
        {t('unlock.help')}
      </ConfirmDialog>
    </>
  )
}
