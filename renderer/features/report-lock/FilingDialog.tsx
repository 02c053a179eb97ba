import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ReportDetail } from '#contract/index.ts'
import { CHANNELS } from '#domain/report/snapshot.ts'
import type { Channel } from '#domain/report/snapshot.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../ui/fields/parsers.ts'
import { useToday } from '../claims/use-today.ts'
import { useArchiveCommand } from './use-archive-command.ts'
import { lockWords } from './words.ts'

export type FilingStep = 'sent' | 'returned' | 'accepted'

interface FilingDialogProps {
  readonly report: Pick<ReportDetail, 'id' | 'version'>
  readonly to: FilingStep
  readonly onClose: () => void
}

/** When and how a report was sent, or what the funder answered. */
export function FilingDialog({ report: { id, version }, to, onClose }: FilingDialogProps) {
  const t = useWords(lockWords)
  const { client } = useApi()
  const problemText = useProblemText()
  const { run, busy, error } = useArchiveCommand()
  const today = useToday()
  const [day, setDay] = useState(() => dayParser.format(today))
  const [channel, setChannel] = useState<Channel>('service')
  const [reference, setReference] = useState('')
  const [reasons, setReasons] = useState('')
  const parsed = dayParser.parse(day)
  const value = parsed.ok ? parsed.value : null
  const save = async () => {
    if (value === null) return
    const step = { id, version, day: value, reference: reference.trim() }
    const done = await run(() =>
      to === 'sent'
        ? client.archive.send({ ...step, channel })
        : client.archive.answer({ ...step, to, reasons: reasons.trim() }),
    )
    if (done) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t(`file.${to}`)}>
      <Stack
        component="form"
        gap="sm"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          label={t('file.day')}
          value={day}
          data-autofocus
          error={parsed.ok ? (value === null ? problemText({ code: 'empty' }) : undefined) : problemText(parsed.error)}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {to === 'sent' && (
          <NativeSelect
            label={t('file.channel')}
            value={channel}
            data={CHANNELS.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
            onChange={(event) => setChannel(CHANNELS.find((each) => each === event.currentTarget.value) ?? 'other')}
          />
        )}
        <TextInput
          label={t('file.reference')}
          description={t('file.reference.help')}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        {to === 'returned' && (
          <Textarea
            label={t('file.reasons')}
            autosize
            minRows={2}
            value={reasons}
            onChange={(event) => setReasons(event.currentTarget.value)}
          />
        )}
        {error !== null && <ErrorPanel error={error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('file.do')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
