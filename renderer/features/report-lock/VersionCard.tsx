import { Anchor, Button, Card, Group, Menu, Stack, Text } from '@mantine/core'
import { IconDownload, IconFiles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { FormSummary, ReportSnapshot, ReportSummary } from '#contract/index.ts'
import { isOpen } from '#domain/report/report.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { saveFile } from '../../api/save-file.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { paths } from '../../ui/paths.ts'
import { StateBadge } from '../workbench/StateBadge.tsx'
import { useReportText } from '../workbench/use-report-text.ts'
import { ChangedSince } from './ChangedSince.tsx'
import { useArchiveCommand } from './use-archive-command.ts'
import { lockWords } from './words.ts'

interface VersionCardProps {
  readonly report: ReportSummary
  readonly forms: readonly FormSummary[]
  /** `null` = nothing is kept of it. */
  readonly snapshot: ReportSnapshot | null
  readonly onShowChanges: () => void
}

/** Where a version stands, how it was sent, and the files that are kept of it. */
export function VersionCard({ report, forms, snapshot, onShowChanges }: VersionCardProps) {
  const t = useWords(lockWords)
  const text = useReportText(forms)
  const format = useFormat()
  const { id, projectId, sequence, state } = report
  return (
    <Card withBorder padding="sm">
      <Stack gap={6}>
        <Group gap="xs">
          <Anchor
            component={Link}
            fw={600}
            href={paths.reportOf(projectId, id)}
            aria-label={t('version.open', { number: sequence })}
          >
            {t('version', { number: sequence })}
          </Anchor>
          <StateBadge state={state}>{text.state(report)}</StateBadge>
        </Group>
        {!isOpen(state) && <FilingText reportId={id} />}
        {snapshot === null ? (
          <Text size="sm" c="dimmed">
            {t(isOpen(state) ? 'kept.open' : 'kept.none')}
          </Text>
        ) : (
          <>
            <Text size="sm">{t('kept.at', { when: format.instant(snapshot.lockedAt), app: snapshot.appVersion })}</Text>
            <ChangedSince reportId={id} onShow={onShowChanges} />
            <KeptFiles snapshot={snapshot} number={sequence} />
          </>
        )}
      </Stack>
    </Card>
  )
}

function FilingText({ reportId }: { readonly reportId: string }) {
  const t = useWords(lockWords)
  const { orpc } = useApi()
  const { data } = useQuery(orpc.archive.filing.queryOptions({ input: { reportId } }))
  if (data === undefined) return null
  const { channel, reference, reasons } = data
  const parts = [
    ...(channel === null ? [] : [t('sent', { channel: t(`channel.${channel}`) })]),
    ...(reference === '' ? [] : [t('reference', { reference })]),
    ...(reasons === '' ? [] : [t('reasons', { reasons })]),
  ]
  if (parts.length === 0) return null
  return <Text size="sm">{parts.join(' · ')}</Text>
}

function KeptFiles({ snapshot, number }: { readonly snapshot: ReportSnapshot; readonly number: number }) {
  const t = useWords(lockWords)
  const format = useFormat()
  const { client } = useApi()
  const { run, busy, error } = useArchiveCommand()
  const { reportId, files } = snapshot
  return (
    <>
      <Group gap="xs">
        <Button
          loading={busy}
          leftSection={<IconDownload size={16} aria-hidden />}
          aria-label={`${t('package')}: ${t('version', { number })}`}
          onClick={() => void run(async () => saveFile(await client.archive.package({ reportId })))}
        >
          {t('package')}
        </Button>
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <Button variant="default" leftSection={<IconFiles size={16} aria-hidden />}>
              {t('kept.files')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {files.map(({ role, sizeBytes }) => (
              <Menu.Item
                key={role}
                onClick={() => void run(async () => saveFile(await client.archive.file({ reportId, role })))}
              >
                {t(`role.${role}`)}, {format.bytes(sizeBytes)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
      <Text size="xs" c="dimmed">
        {t('package.help')}
      </Text>
      {error !== null && <ErrorPanel error={error} />}
    </>
  )
}
