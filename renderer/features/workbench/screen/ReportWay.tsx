import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ReportDetail } from '#contract/index.ts'
import { isOpen, NEXT_STATES } from '#domain/report/report.ts'
import type { ReportState } from '#domain/report/report.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { useProblemText } from '../../../ui/fields/FieldStatus.tsx'
import { dayParser } from '../../../ui/fields/parsers.ts'
import { paths } from '../../../ui/paths.ts'
import { useToday } from '../../claims/use-today.ts'
import { useReportsCommand } from '../use-reports-command.ts'
import { benchWords } from '../words/bench-words.ts'
import { LockButton } from './LockButton.tsx'

type Dated = 'sent' | 'returned' | 'accepted'
const dated = (state: ReportState): state is Dated => state === 'sent' || state === 'returned' || state === 'accepted'

/** The next steps of a report: draft, checked, locked, sent, and what the funder answers. */
export function ReportWay({ report }: { readonly report: ReportDetail }) {
  const t = useWords(benchWords)
  const { client } = useApi()
  const [, navigate] = useLocation()
  const { run, ask, busy, error } = useReportsCommand()
  const [step, setStep] = useState<Dated | null>(null)
  const { id, version, state, projectId, nextId } = report
  const move = (to: ReportState) => run(() => client.report.move({ id, version, to, day: null, note: null }))
  const correct = async () => {
    const made = await ask(() => client.report.correct({ id }))
    if (made !== undefined) navigate(paths.reportOf(projectId, made.id))
  }
  const next = NEXT_STATES[state]
  return (
    <>
      <Group gap="xs" role="group" aria-label={t('way.title')}>
        {next.includes('checked') && (
          <Button variant="default" loading={busy} onClick={() => void move('checked')}>
            {t('way.check')}
          </Button>
        )}
        {next.includes('draft') && (
          <Button variant="default" loading={busy} onClick={() => void move('draft')}>
            {t('way.draft')}
          </Button>
        )}
        {next.includes('locked') && <LockButton report={report} />}
        {next.filter(dated).map((to) => (
          <Button key={to} variant="default" loading={busy} onClick={() => setStep(to)}>
            {t(`way.${to}`)}
          </Button>
        ))}
        {!isOpen(state) && nextId === null && (
          <Button variant="default" loading={busy} onClick={() => void correct()}>
            {t('way.correct')}
          </Button>
        )}
      </Group>
      {error !== null && <ErrorPanel error={error} />}
      {step !== null && <StepDialog report={report} to={step} onClose={() => setStep(null)} />}
    </>
  )
}

interface StepDialogProps {
  readonly report: ReportDetail
  readonly to: Dated
  readonly onClose: () => void
}

/** The day of a step, and what there is to remember of it. */
function StepDialog({ report: { id, version, note }, to, onClose }: StepDialogProps) {
  const t = useWords(benchWords)
  const { client } = useApi()
  const problemText = useProblemText()
  const { run, busy, error } = useReportsCommand()
  const today = useToday()
  const [day, setDay] = useState(() => dayParser.format(today))
  const [words, setWords] = useState(note)
  const parsed = dayParser.parse(day)
  const value = parsed.ok ? parsed.value : null
  const save = async () => {
    if (value === null) return
    if (await run(() => client.report.move({ id, version, to, day: value, note: words }))) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t(`way.${to}`)}>
      <Stack
        component="form"
        gap="sm"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          label={t('way.day')}
          value={day}
          data-autofocus
          error={parsed.ok ? (value === null ? problemText({ code: 'empty' }) : undefined) : problemText(parsed.error)}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Textarea
          label={t('way.note')}
          description={t('way.note.help')}
          autosize
          minRows={2}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {error !== null && <ErrorPanel error={error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('way.do')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
