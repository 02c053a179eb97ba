import { Button, Group, SegmentedControl } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ProjectDetail } from '#contract/index.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useArrival } from '../../ui/place/use-arrival.ts'
import { CompareView } from './compare/CompareView.tsx'
import { HeldOn } from './HeldOn.tsx'
import { useDecisionCommand } from './use-decision-command.ts'
import { VersionList } from './VersionList.tsx'
import { VersionView } from './VersionView.tsx'
import { decisionWords } from './words/screen-words.ts'

interface VersionsProps {
  readonly project: ProjectDetail
  /** Oldest first, at least one. */
  readonly versions: readonly [DecisionVersion, ...DecisionVersion[]]
}

/** The list of versions, the day that can be asked, and below one version or two side by side. */
export function Versions({ project, versions }: VersionsProps) {
  const t = useWords(decisionWords)
  const { client } = useApi()
  const { ask, busy, error } = useDecisionCommand(project.id)
  const [view, setView] = useState('edit')
  const [wanted, setWanted] = useState<string | null>(null)
  const newest = versions.at(-1) ?? versions[0]
  const shown = versions.find(({ id }) => id === wanted) ?? newest
  const show = (id: string) => {
    setWanted(id)
    setView('edit')
  }
  useArrival(({ row }) => {
    const own = row === null ? undefined : versions.find((version) => hasRow(version, row))
    return own === undefined ? null : () => show(own.id)
  })
  const amend = async () => {
    const made = await ask(() => client.decision.create({ projectId: project.id, copyOf: newest.id }))
    if (made !== undefined) show(made.id)
  }
  return (
    <>
      <VersionList versions={versions} shownId={shown.id} onShow={show} />
      <HeldOn projectId={project.id} onShow={show} />
      {error !== null && <ErrorPanel error={error} />}
      <Group justify="space-between" mt="md">
        <SegmentedControl
          aria-label={t('view.label')}
          value={view}
          onChange={setView}
          data={[
            { value: 'edit', label: t('view.edit') },
            { value: 'compare', label: t('view.compare') },
          ]}
        />
        {newest.status === 'confirmed' && (
          <Button
            variant="default"
            loading={busy}
            leftSection={<IconFilePlus size={16} aria-hidden />}
            onClick={() => void amend()}
          >
            {t('amend')}
          </Button>
        )}
      </Group>
      {view === 'compare' ? (
        <CompareView versions={versions} />
      ) : (
        <VersionView key={shown.id} project={project} decision={shown} versions={versions} />
      )}
    </>
  )
}

/** The version itself, or one of its rows. */
function hasRow({ id, sources, deadlines }: DecisionVersion, row: string): boolean {
  return id === row || [...sources, ...deadlines].some((each) => each.id === row)
}
