import { Anchor, Group, Stack, Table, Text } from '@mantine/core'
import { ORPCError } from '@orpc/client'
import { Link } from 'wouter'
import type { PortfolioFindings, PortfolioProject } from '#contract/index.ts'
import { findingText } from '#domain/checks/finding-text.ts'
import { SEVERITIES } from '#domain/checks/finding.ts'
import { useFailureText } from '../../api/use-failure-text.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { paths } from '../../ui/paths.ts'
import { checkWords } from '../checks/words.ts'
import { Part } from '../people/Part.tsx'
import type { PortfolioFindingsRead } from './use-portfolio-findings.ts'
import { portfolioWords } from './words.ts'

interface FindingsPartProps {
  readonly projects: readonly PortfolioProject[]
  readonly read: PortfolioFindingsRead
}

/** What would stop a report of each project: how many findings, and the first error in words. */
export function FindingsPart({ projects, read: { findings, error, retry } }: FindingsPartProps) {
  const t = useWords(portfolioWords)
  const tCheck = useWords(checkWords)
  return (
    <Part title={t('findings')} help={t('findings.help')}>
      {error === null ? (
        <Progress projects={projects} found={[...findings.values()]} />
      ) : (
        <ErrorPanel error={error} onRetry={retry} />
      )}
      <Table.ScrollContainer minWidth={720}>
        <Table aria-label={t('findings')} verticalSpacing={6} horizontalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('project')}</Table.Th>
              {SEVERITIES.map((severity) => (
                <Table.Th key={severity} scope="col" ta="right">
                  {tCheck(severity)}
                </Table.Th>
              ))}
              <Table.Th scope="col">{t('first_error')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {projects.map((project) => (
              <ProjectRow key={project.id} project={project} found={findings.get(project.id)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Part>
  )
}

interface ProgressProps {
  readonly projects: readonly PortfolioProject[]
  readonly found: readonly PortfolioFindings[]
}

/** How far the checking is while it goes on, then what came of it: said once, not at each project. */
function Progress({ projects, found }: ProgressProps) {
  const t = useWords(portfolioWords)
  const known = found.filter(({ projectId }) => projects.some(({ id }) => id === projectId))
  const errors = known.map((each) => (each.kind === 'checked' ? each.counts.error : 0)).filter((count) => count > 0)
  const count = errors.reduce((sum, each) => sum + each, 0)
  const blocked = known.reduce((sum, each) => sum + (each.kind === 'checked' ? each.blockedReports : 0), 0)
  const said = [
    ...(count === 0 ? [] : [t('findings.sum', { count, projects: errors.length })]),
    ...(blocked === 0 ? [] : [t('findings.blocked', { count: blocked })]),
  ]
  const isDone = known.length === projects.length
  return (
    <Group gap={0}>
      <Text size="sm" c="dimmed">
        {isDone ? '' : t('findings.checking', { done: known.length, all: projects.length })}
      </Text>
      <Text size="sm" role="status">
        {!isDone ? '' : said.length === 0 ? t('findings.none') : said.join('. ')}
      </Text>
    </Group>
  )
}

interface ProjectRowProps {
  readonly project: PortfolioProject
  /** Absent while it is still to be checked. */
  readonly found: PortfolioFindings | undefined
}

function ProjectRow({ project: { id, code, name }, found }: ProjectRowProps) {
  const t = useWords(portfolioWords)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} maw="22rem">
        <Stack gap={0}>
          <Anchor
            component={Link}
            href={paths.project(id, 'checks')}
            underline="always"
            size="sm"
            aria-label={t('findings.open', { code })}
          >
            {code}
          </Anchor>
          <Text size="sm">{name}</Text>
        </Stack>
      </Table.Th>
      {SEVERITIES.map((severity) => {
        const count = found?.kind === 'checked' ? found.counts[severity] : null
        return (
          <Table.Td
            key={severity}
            ta="right"
            fw={severity === 'error' && count !== null && count > 0 ? 600 : undefined}
          >
            {count ?? '–'}
          </Table.Td>
        )
      })}
      <Table.Td>{found !== undefined && <FirstError found={found} />}</Table.Td>
    </Table.Tr>
  )
}

function FirstError({ found }: { readonly found: PortfolioFindings }) {
  const t = useWords(portfolioWords)
  const { language } = useLanguage()
  const failureText = useFailureText()
  if (found.kind === 'failed') {
    const { code, data } = found.error
    const reason = failureText(new ORPCError(code, { defined: true, data })).title
    return <Text size="sm">{t('findings.failed', { reason })}</Text>
  }
  if (found.firstError === null)
    return found.blockedReports === 0 ? null : (
      <Text size="sm">{t('findings.blocked', { count: found.blockedReports })}</Text>
    )
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      {findingText(found.firstError, language)}
    </Text>
  )
}
