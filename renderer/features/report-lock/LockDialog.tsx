import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReportDetail, ReportReadiness } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { useToday } from '../claims/use-today.ts'
import { LackList } from './LackList.tsx'
import { useArchiveCommand } from './use-archive-command.ts'
import { lockWords } from './words.ts'

interface LockDialogProps {
  readonly report: ReportDetail
  readonly onClose: () => void
}

/** What the report lacks, the day, and the lock itself. */
export function LockDialog({ report, onClose }: LockDialogProps) {
  const t = useWords(lockWords)
  const { orpc } = useApi()
  const readiness = useQuery({
    ...orpc.archive.readiness.queryOptions({ input: { reportId: report.id } }),
    // What was missing a moment ago may be there now.
    staleTime: 0,
  })
  return (
    <Modal opened onClose={onClose} title={t('lock.title')} size="lg">
      <Stack gap="md">
        <Text size="sm">{t('lock.help')}</Text>
        <QueryView query={readiness}>
          {(lacks: ReportReadiness) => <LockForm report={report} lacks={lacks} onClose={onClose} />}
        </QueryView>
      </Stack>
    </Modal>
  )
}

function LockForm({ report, lacks, onClose }: LockDialogProps & { readonly lacks: ReportReadiness }) {
  const t = useWords(lockWords)
  const { client } = useApi()
  const problemText = useProblemText()
  const { run, busy, error } = useArchiveCommand()
  const today = useToday()
  const [day, setDay] = useState(() => dayParser.format(today))
  const [isAccepted, setAccepted] = useState(false)
  const { blocking, asking } = lacks
  const parsed = dayParser.parse(day)
  const value = parsed.ok ? parsed.value : null
  const canLock = blocking.length === 0 && (asking.length === 0 || isAccepted)
  const { id, version, projectId } = report
  const lock = async () => {
    if (value === null || !canLock) return
    if (await run(() => client.archive.lock({ id, version, day: value, acceptLacks: isAccepted }))) onClose()
  }
  return (
    <Stack
      component="form"
      gap="md"
      onSubmit={(event) => {
        event.preventDefault()
        void lock()
      }}
    >
      {blocking.length === 0 && asking.length === 0 && (
        <Group gap="xs" wrap="nowrap">
          <IconCircleCheck size={18} aria-hidden />
          <Text size="sm">{t('lock.ready')}</Text>
        </Group>
      )}
      <LackList title={t('lock.blocking')} lacks={blocking} place={{ projectId, reportId: id }} onGo={onClose} />
      <LackList title={t('lock.asking')} lacks={asking} place={{ projectId, reportId: id }} onGo={onClose} />
      {asking.length > 0 && blocking.length === 0 && (
        <Checkbox
          label={t('lock.accept')}
          checked={isAccepted}
          onChange={(event) => setAccepted(event.currentTarget.checked)}
        />
      )}
      {blocking.length === 0 && (
        <TextInput
          label={t('lock.day')}
          maw="12rem"
          value={day}
          error={parsed.ok ? (value === null ? problemText({ code: 'empty' }) : undefined) : problemText(parsed.error)}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      )}
      {error !== null && <ErrorPanel error={error} />}
      {blocking.length === 0 && (
        <Group justify="flex-end">
          <Button type="submit" loading={busy} disabled={!canLock}>
            {t('lock.do')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
