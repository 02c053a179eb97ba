import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReportDetail, ReportReadiness } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../../ui/fields/parsers.ts'
import { QueryView } from '../../../ui/QueryView.tsx'
import { useToday } from '../../claims/use-today.ts'
import { useReportsCommand } from '../use-reports-command.ts'
import { lockWords } from '../words/lock-words.ts'
import { LackList } from './LackList.tsx'

interface LockProps {
  readonly report: ReportDetail
}

/** Locks a report for ever, after asking for what it lacks. */
export function LockButton({ report }: LockProps) {
  const t = useWords(lockWords)
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button leftSection={<IconLock size={16} aria-hidden />} onClick={() => setAsking(true)}>
        {t('lock')}
      </Button>
      {isAsking && <LockDialog report={report} onClose={() => setAsking(false)} />}
    </>
  )
}

function LockDialog({ report, onClose }: LockProps & { readonly onClose: () => void }) {
  const t = useWords(lockWords)
  const { orpc } = useApi()
  const readiness = useQuery({
    ...orpc.archive.readiness.queryOptions({ input: { reportId: report.id } }),
    staleTime: 0,
    gcTime: 0,
  })
  return (
    <Modal opened onClose={onClose} title={t('title')} size="lg">
      <Stack gap="sm">
        <Text size="sm">{t('about')}</Text>
        <QueryView query={readiness}>
          {(lacks: ReportReadiness) => <LockForm report={report} lacks={lacks} onClose={onClose} />}
        </QueryView>
      </Stack>
    </Modal>
  )
}

interface LockFormProps extends LockProps {
  readonly lacks: ReportReadiness
  readonly onClose: () => void
}

function LockForm({ report: { id, version }, lacks: { blocking, asking }, onClose }: LockFormProps) {
  const t = useWords(lockWords)
  const { client } = useApi()
  const problemText = useProblemText()
  const { run, busy, error } = useReportsCommand()
  const today = useToday()
  const [day, setDay] = useState(() => dayParser.format(today))
  const [accepts, setAccepts] = useState(false)
  const parsed = dayParser.parse(day)
  const value = parsed.ok ? parsed.value : null
  const isOff = blocking.length > 0 || (asking.length > 0 && !accepts) || value === null
  const lock = async () => {
    if (isOff) return
    if (await run(() => client.archive.lock({ id, version, day: value, acceptLacks: accepts }))) onClose()
  }
  return (
    <>
      {blocking.length === 0 && asking.length === 0 && <Text>{t('complete')}</Text>}
      {blocking.length > 0 && <LackList title={t('blocking')} lacks={blocking} />}
      {asking.length > 0 && <LackList title={t('asking')} lacks={asking} />}
      {blocking.length === 0 && asking.length > 0 && (
        <Checkbox label={t('accept')} checked={accepts} onChange={(event) => setAccepts(event.currentTarget.checked)} />
      )}
      <TextInput
        maw="12rem"
        label={t('day')}
        value={day}
        error={parsed.ok ? (value === null ? problemText({ code: 'empty' }) : undefined) : problemText(parsed.error)}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      {error !== null && <ErrorPanel error={error} />}
      <Group justify="flex-end">
        <Button disabled={isOff} loading={busy} onClick={() => void lock()}>
          {t('lock')}
        </Button>
      </Group>
    </>
  )
}
