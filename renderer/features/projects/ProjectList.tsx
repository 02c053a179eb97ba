import { Button, CloseButton, Group, SegmentedControl, Text, TextInput } from '@mantine/core'
import { IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { ProjectSummary } from '#contract/index.ts'
import { FUNDS } from '#domain/rules/regime.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { paths } from '../../ui/paths.ts'
import { DataTable } from '../../ui/table/DataTable.tsx'
import { fundWords } from '../project/words/fund-words.ts'
import { useImport } from '../import/ImportProvider.tsx'
import { filterProjects, sumsOf } from './filter-projects.ts'
import type { FundFilter } from './filter-projects.ts'
import { useNewProject } from './NewProjectProvider.tsx'
import { useProjectColumns } from './use-project-columns.tsx'
import { useProjectFilter } from './use-project-filter.ts'
import { projectsWords } from './words.ts'

export function ProjectList({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const t = useWords(projectsWords)
  const fundName = useWords(fundWords)
  const [, navigate] = useLocation()
  const [filter, setFilter] = useProjectFilter()
  const deferred = useDeferredValue(filter)
  const shown = useMemo(() => filterProjects(projects, deferred), [projects, deferred])
  const columns = useProjectColumns()
  const newProject = useNewProject()
  const { pick } = useImport()
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <Button variant="default" leftSection={<IconFileImport size={18} aria-hidden />} onClick={pick}>
              {t('import')}
            </Button>
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newProject}>
              {t('new')}
            </Button>
          </>
        }
      />
      <Group gap="sm" mb="sm">
        <TextInput
          aria-label={t('search')}
          placeholder={t('search.placeholder')}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            filter.text === '' ? null : (
              <CloseButton size="sm" aria-label={t('clear')} onClick={() => setFilter({ ...filter, text: '' })} />
            )
          }
          flex="1 1 16rem"
          maw="28rem"
          value={filter.text}
          onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        />
        <SegmentedControl
          aria-label={t('fund')}
          value={filter.fund}
          onChange={(fund: FundFilter) => setFilter({ ...filter, fund })}
          data={[
            { value: 'all', label: t('fund.all') },
            ...FUNDS.filter((fund) => projects.some((project) => project.fund === fund)).map((value) => ({
              value,
              label: fundName(`${value}.short`),
            })),
          ]}
        />
        <Sums shown={shown} />
      </Group>
      {shown.length === 0 ? (
        <EmptyState
          title={t('nothing')}
          actions={
            <Button variant="default" onClick={() => setFilter({ text: '', fund: 'all' })}>
              {t('clear')}
            </Button>
          }
        >
          {t('nothing.help')}
        </EmptyState>
      ) : (
        <DataTable
          label={t('table')}
          rows={shown}
          columns={columns}
          rowId={projectId}
          onActivate={(project) => navigate(paths.project(project.id))}
          initialSort={{ id: 'code', desc: false }}
        />
      )}
    </>
  )
}

function projectId(project: ProjectSummary): string {
  return project.id
}

function Sums({ shown }: { readonly shown: readonly ProjectSummary[] }) {
  const t = useWords(projectsWords)
  const format = useFormat()
  const sums = useMemo(() => sumsOf(shown), [shown])
  return (
    <Group gap="md" ml="auto" role="status">
      <Text size="sm">{t('shown', { count: shown.length })}</Text>
      <Text size="sm">{t('sum.planned', { sum: format.wholeEuros(sums.planned) })}</Text>
      <Text size="sm">{t('sum.realised', { sum: format.wholeEuros(sums.realised) })}</Text>
    </Group>
  )
}
