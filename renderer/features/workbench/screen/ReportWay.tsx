import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ReportDetail } from '#contract/index.ts'
import { isOpen, NEXT_STATES } from '#domain/report/report.ts'
import type { ReportState } from '#domain/report/report.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { paths } from '../../../ui/paths.ts'
import { FilingDialog } from '../../report-lock/FilingDialog.tsx'
import type { FilingStep } from '../../report-lock/FilingDialog.tsx'
import { LockButton } from '../../report-lock/LockButton.tsx'
import { useReportsCommand } from '../use-reports-command.ts'
import { benchWords } from '../words/bench-words.ts'

const dated = (state: ReportState): state is FilingStep =>
  state === 'sent' || state === 'returned' || state === 'accepted'

/** The next steps of a report: draft, checked, locked, sent, and what the funder answers. */
export function ReportWay({ report }: { readonly report: ReportDetail }) {
  const t = useWords(benchWords)
  const { client } = useApi()
  const [, navigate] = useLocation()
  const { run, ask, busy, error } = useReportsCommand()
  const [step, setStep] = useState<FilingStep | null>(null)
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
      {step !== null && <FilingDialog report={report} to={step} onClose={() => setStep(null)} />}
    </>
  )
}
