import { Button, Collapse } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { IndicatorRef } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useArrival } from '../../ui/place/use-arrival.ts'
import { useVisit } from '../../ui/place/visit.ts'
import { CountedNote } from './CountedNote.tsx'
import { IndicatorResults } from './IndicatorResults.tsx'
import { indicatorTableWords } from './words.ts'

interface ResultsToggleProps {
  readonly projectId: string
  readonly of: IndicatorRef
}

/** The counted rows of an indicator, behind a button that says how many there are. */
export function ResultsToggle({ projectId, of }: ResultsToggleProps) {
  const t = useWords(indicatorTableWords)
  const { orpc } = useApi()
  const { data } = useQuery(orpc.indicator.list.queryOptions({ input: { projectId } }))
  const [opened, { toggle, open }] = useDisclosure(false)
  const { row: sought } = useVisit()
  // Which indicator a row is counted in only its rows tell.
  const isAsked = sought !== null && data !== undefined && !data.rows.some(({ ref }) => ref.id === sought)
  const results = useQuery({
    ...orpc.indicator.results.queryOptions({ input: { projectId, ref: of } }),
    enabled: isAsked,
  })
  useArrival(({ row }) => (isAsked && results.data?.some(({ id }) => id === row) === true ? open : null))
  const summary = data?.rows.find(({ ref }) => ref.id === of.id)
  if (data === undefined || summary === undefined) return null
  return (
    <div>
      {of.kind === 'description' && <CountedNote projectId={projectId} summary={summary} />}
      <Button
        mt="xs"
        size="compact-md"
        variant="subtle"
        aria-expanded={opened}
        leftSection={opened ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
        onClick={toggle}
      >
        {opened ? t('rows.hide') : t('rows', { count: summary.rowCount })}
      </Button>
      <Collapse expanded={opened}>
        {opened && <IndicatorResults projectId={projectId} summary={summary} ageLimits={data.ageLimits} />}
      </Collapse>
    </div>
  )
}
