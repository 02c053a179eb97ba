import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { IconSettings } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { FormSummary, ReportDetail } from '#contract/index.ts'
import { REPORT_FIELDS } from '#domain/checks/finding.ts'
import { isOpen } from '#domain/report/report.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { paths } from '../../../ui/paths.ts'
import { useArrival } from '../../../ui/place/use-arrival.ts'
import { ChangedSince } from '../../report-lock/ChangedSince.tsx'
import { lockWords } from '../../report-lock/words.ts'
import { SaveButtons } from '../../report/SaveButtons.tsx'
import { StateBadge } from '../StateBadge.tsx'
import { useReportText } from '../use-report-text.ts'
import { benchWords } from '../words/bench-words.ts'
import { reportsWords } from '../words/report-words.ts'
import { PackageButton } from '../../report-lock/PackageButton.tsx'
import { ReportWay } from './ReportWay.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'

interface ReportTopProps {
  readonly report: ReportDetail
  readonly forms: readonly FormSummary[]
  /** Why a change of the settings was not made. */
  readonly error: unknown
}

/** Which report this is, where it stands and goes next, its details and its files. */
export function ReportTop({ report, forms, error }: ReportTopProps) {
  const t = useWords(benchWords)
  const [, navigate] = useLocation()
  const tReports = useWords(reportsWords)
  const tLock = useWords(lockWords)
  const text = useReportText(forms)
  const [isEditing, setEditing] = useState(false)
  const name = text.name(report)
  useArrival(({ field }) => (settingOf(field) === null ? null : () => setEditing(true)))
  useEffect(() => {
    document.title = `${name} – Hankekirja`
  }, [name])
  const { projectId, previousId, nextId, note, sequence, language, period } = report
  const form = forms.find(({ id }) => id === report.formId)
  const about = [text.period(report), tReports(`language.${language}`), tReports('version', { number: sequence })]
  return (
    <header role="presentation">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Title order={1} size="h3" id="page-title">
            {name}
          </Title>
          <Group gap="xs">
            <StateBadge state={report.state}>{text.state(report)}</StateBadge>
            <Text size="sm" c="dimmed">
              {about.filter((part) => part !== '').join(' · ')}
            </Text>
            {(!isOpen(report.state) || previousId !== null) && (
              <Anchor component={Link} size="sm" href={paths.versions(projectId, report.id)}>
                {tLock('versions')}
              </Anchor>
            )}
            {previousId !== null && (
              <Anchor component={Link} size="sm" href={paths.reportOf(projectId, previousId)}>
                {t('way.older')}
              </Anchor>
            )}
            {nextId !== null && (
              <Anchor component={Link} size="sm" href={paths.reportOf(projectId, nextId)}>
                {t('way.newer')}
              </Anchor>
            )}
          </Group>
        </div>
        <Group gap="xs">
          <ReportWay report={report} />
          {!isOpen(report.state) && <PackageButton projectId={projectId} reportId={report.id} />}
          <Button
            variant="default"
            leftSection={<IconSettings size={16} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {t('settings')}
          </Button>
          {form !== undefined && (
            <SaveButtons
              projectId={projectId}
              form={form}
              language={language}
              draft={isOpen(report.state)}
              period={period === null ? undefined : { from: period.start, to: period.end }}
              reportId={report.id}
            />
          )}
        </Group>
      </Group>
      {note !== '' && (
        <Text size="sm" mt={4}>
          {t('note.own', { note })}
        </Text>
      )}
      {!isOpen(report.state) && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('locked')}
        </Text>
      )}
      {asksWhetherChanged(report) && (
        <ChangedSince reportId={report.id} onShow={() => navigate(paths.versions(projectId, report.id))} />
      )}
      {error !== null && <ErrorPanel error={error} />}
      {isEditing && <SettingsDialog report={report} forms={forms} onClose={() => setEditing(false)} />}
    </header>
  )
}

const settingOf = (field: string | null) => REPORT_FIELDS.find((each) => each === field) ?? null

/** Of one that the funder has accepted, or that has a newer version, nobody asks what it would be now. */
const asksWhetherChanged = ({ state, nextId }: ReportDetail): boolean =>
  nextId === null && !isOpen(state) && state !== 'accepted'
