import { Anchor, Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { FormSummary, ReportSnapshot, ReportSummary } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { paths } from '../../ui/paths.ts'
import { useReportText } from '../workbench/use-report-text.ts'
import { ComparisonChoice } from './compare/ComparisonChoice.tsx'
import { RetentionPart } from './RetentionPart.tsx'
import { VersionCard } from './VersionCard.tsx'
import { chainOf } from './version-chain.ts'
import { lockWords } from './words.ts'

interface VersionsScreenProps {
  readonly projectId: string
  readonly reportId: string
}

/** The versions of a report: where each stands, what is kept of it, and what differs between two of them. */
export function VersionsScreen({ projectId, reportId }: VersionsScreenProps) {
  const { orpc } = useApi()
  const reports = useQuery(orpc.report.list.queryOptions({ input: { projectId } }))
  const forms = useQuery(orpc.report.forms.queryOptions())
  const snapshots = useQuery(orpc.archive.snapshots.queryOptions({ input: { projectId } }))
  return (
    <QueryView query={forms}>
      {(allForms: readonly FormSummary[]) => (
        <QueryView query={reports}>
          {(list: readonly ReportSummary[]) => (
            <QueryView query={snapshots}>
              {(kept: readonly ReportSnapshot[]) => (
                <Versions reportId={reportId} forms={allForms} versions={chainOf(list, reportId)} snapshots={kept} />
              )}
            </QueryView>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

interface VersionsProps {
  readonly reportId: string
  readonly forms: readonly FormSummary[]
  /** Newest first. */
  readonly versions: readonly ReportSummary[]
  readonly snapshots: readonly ReportSnapshot[]
}

function Versions({ reportId, forms, versions, snapshots }: VersionsProps) {
  const t = useWords(lockWords)
  const text = useReportText(forms)
  const [compared, setCompared] = useState<{ before: string; after: string | null } | null>(null)
  const report = versions.find(({ id }) => id === reportId)
  if (report === undefined) return null
  return (
    <Stack gap="lg">
      <div>
        <PageHeader title={t('versions')} lead={[text.name(report), text.period(report)].filter(Boolean).join(' · ')} />
        <Anchor component={Link} href={paths.reportOf(report.projectId, report.id)}>
          {t('versions.back')}
        </Anchor>
      </div>
      <section aria-labelledby="versions">
        <Title order={2} size="h4" id="versions" mb="xs">
          {t('version.list')}
        </Title>
        <Stack gap="sm">
          {versions.map((version) => (
            <VersionCard
              key={version.id}
              report={version}
              forms={forms}
              snapshot={snapshots.find((each) => each.reportId === version.id) ?? null}
              onShowChanges={() => setCompared({ before: version.id, after: null })}
            />
          ))}
        </Stack>
      </section>
      <ComparisonChoice
        key={`${compared?.before} ${compared?.after}`}
        versions={versions}
        snapshots={snapshots}
        wanted={compared}
      />
      <RetentionPart reportId={report.id} />
    </Stack>
  )
}
