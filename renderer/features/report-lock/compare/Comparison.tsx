import { Checkbox, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReportComparisonOut } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../../ui/QueryView.tsx'
import classes from './Compare.module.css'
import { ComparedFigures, ComparedSettings } from './ComparedPairs.tsx'
import { ComparedSections } from './ComparedSections.tsx'
import { ComparedTables } from './ComparedTables.tsx'
import { comparisonWords } from './words.ts'

interface ComparisonProps {
  readonly before: string
  /** `null` = what the first one would be now. */
  readonly after: string | null
}

/** What differs between two versions, in words and in numbers. */
export function Comparison({ before, after }: ComparisonProps) {
  const { orpc } = useApi()
  const query = useQuery(orpc.archive.compare.queryOptions({ input: { before, after } }))
  return <QueryView query={query}>{(found: ReportComparisonOut) => <Found found={found} />}</QueryView>
}

function Found({ found }: { readonly found: ReportComparisonOut }) {
  const t = useWords(comparisonWords)
  const [view, setView] = useState<'inline' | 'side'>('inline')
  const [withSame, setWithSame] = useState(false)
  const shown = <T extends { readonly kind: string }>(items: readonly T[]) =>
    items.filter(({ kind }) => withSame || kind !== 'same')
  return (
    <Stack gap="md">
      <Group gap="md">
        <SegmentedControl
          aria-label={t('view')}
          value={view}
          data={[
            { value: 'inline', label: t('view.inline') },
            { value: 'side', label: t('view.side') },
          ]}
          onChange={(value) => setView(value === 'side' ? 'side' : 'inline')}
        />
        <Checkbox label={t('all')} checked={withSame} onChange={(event) => setWithSame(event.currentTarget.checked)} />
        <Text size="sm">
          {t('legend')}: <ins className={classes['added']}>{t('legend.added')}</ins>{' '}
          <del className={classes['removed']}>{t('legend.removed')}</del>
        </Text>
      </Group>
      {found.isSame && <Text>{t('same')}</Text>}
      <ComparedSettings settings={found.settings} />
      <ComparedFigures figures={found.figures} />
      <ComparedTables tables={shown(found.tables)} withSame={withSame} />
      <ComparedSections sections={shown(found.sections)} view={view} />
    </Stack>
  )
}
