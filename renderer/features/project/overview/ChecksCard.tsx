import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { CheckedReport, CheckFinding, ProjectFindings } from '#contract/index.ts'
import { findingText } from '#domain/checks/finding-text.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { QueryView } from '../../../ui/QueryView.tsx'
import { addressOfFinding } from '../../../ui/place/addresses.ts'
import { FindingCounts } from '../../checks/FindingCounts.tsx'
import { findingKey } from '../../checks/group-findings.ts'
import { useCheckedReportName } from '../../checks/use-checked-report-name.ts'
import { checkWords } from '../../checks/words.ts'
import { Card } from './Card.tsx'
import classes from './Card.module.css'

const shown = 4

interface FindingLinkProps {
  readonly projectId: string
  readonly finding: CheckFinding
  readonly text: string
}

/** The sentence as the way to the place where it is mended. */
function FindingLink({ projectId, finding: { where, reportId }, text }: FindingLinkProps) {
  const href = addressOfFinding(projectId, where, reportId)
  if (href === null) return text
  return (
    <Anchor component={Link} href={href} inherit c="inherit" underline="always">
      {text}
    </Anchor>
  )
}

/** The required sections that a report has empty, as the way to the first of them. */
function EmptySections({ projectId, report }: { readonly projectId: string; readonly report: CheckedReport }) {
  const t = useWords(checkWords)
  const nameOf = useCheckedReportName()
  const empty = emptyIn(report)
  const [first] = empty
  if (first === undefined) return null
  return (
    <Anchor
      component={Link}
      href={paths.reportOf(projectId, report.id, first.section)}
      inherit
      c="inherit"
      underline="always"
    >
      {t('card.empty', { report: nameOf(report), count: empty.length })}
    </Anchor>
  )
}

const emptyIn = ({ blocking }: CheckedReport) => blocking.filter((lack) => lack.kind === 'section_empty')

/**
 * For what the open reports can't be locked, by the lock's own judgement: each finding once, however many reports it
 * stops. Errors of the data would stop a report that is begun tomorrow too.
 */
function stopsOf({ findings, reports }: ProjectFindings): readonly CheckFinding[] {
  const ofReports = reports.flatMap(({ blocking }) =>
    blocking.flatMap((lack) => (lack.kind === 'finding' ? [lack.finding] : [])),
  )
  const ofData = findings.filter(
    ({ severity, waiver, reportId }) => severity === 'error' && waiver === null && reportId === null,
  )
  return [...new Map([...ofData, ...ofReports].map((finding) => [findingKey(finding), finding])).values()]
}

/** What would stop a report, and how many other findings there are. */
export function ChecksCard({ id }: { readonly id: string }) {
  const t = useWords(checkWords)
  const { language } = useLanguage()
  const { orpc } = useApi()
  const query = useQuery(orpc.check.project.queryOptions({ input: { projectId: id } }))
  return (
    <Card title={t('card')} more={{ href: paths.project(id, 'checks'), label: t('card.open') }}>
      <QueryView query={query}>
        {(found) => {
          const errors = stopsOf(found)
          const unwritten = found.reports.filter((report) => emptyIn(report).length > 0)
          return (
            <>
              <Text size="sm" fw={600}>
                {errors.length + unwritten.length === 0 ? t('card.none') : t('card.stop')}
              </Text>
              <ul className={classes['list']}>
                {unwritten.map((report) => (
                  <li key={report.id}>
                    <EmptySections projectId={id} report={report} />
                  </li>
                ))}
                {errors.slice(0, shown).map((finding) => (
                  <li key={findingKey(finding)}>
                    <FindingLink projectId={id} finding={finding} text={findingText(finding, language)} />
                  </li>
                ))}
                {errors.length > shown && <li>{t('card.more', { count: errors.length - shown })}</li>}
              </ul>
              <FindingCounts findings={found.findings} />
            </>
          )
        }}
      </QueryView>
    </Card>
  )
}
