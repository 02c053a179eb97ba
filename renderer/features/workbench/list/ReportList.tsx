import { Anchor, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { FormSummary, ReportSummary } from '#contract/index.ts'
import { isOpen } from '#domain/report/report.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { StateBadge } from '../StateBadge.tsx'
import { useReportText } from '../use-report-text.ts'
import { reportsWords } from '../words/report-words.ts'

interface ReportListProps {
  readonly projectId: string
  readonly forms: readonly FormSummary[]
  readonly reports: readonly ReportSummary[]
}

const columns = ['report', 'period', 'version', 'state', 'sections'] as const

/** Every report with where it stands; the name opens it. */
export function ReportList({ projectId, forms, reports }: ReportListProps) {
  const t = useWords(reportsWords)
  const text = useReportText(forms)
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table aria-label={t('title')} verticalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reports.map((report) => {
            const { ready, all } = report.sections
            return (
              <Table.Tr key={report.id}>
                <Table.Th scope="row" fw={400}>
                  <Anchor component={Link} href={paths.reportOf(projectId, report.id)} fw={600}>
                    {text.name(report)}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    {t(`language.${report.language}`)}
                  </Text>
                </Table.Th>
                <Table.Td>{text.period(report)}</Table.Td>
                <Table.Td>
                  {t('version', { number: report.sequence })}
                  {report.nextId !== null && (
                    <Text size="sm" c="dimmed">
                      {t('replaced')}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <StateBadge state={report.state}>{text.state(report)}</StateBadge>
                </Table.Td>
                <Table.Td>
                  {isOpen(report.state) && (
                    <span role="img" aria-label={t('sections.label', { ready, all })}>
                      {t('sections', { ready, all })}
                    </span>
                  )}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
