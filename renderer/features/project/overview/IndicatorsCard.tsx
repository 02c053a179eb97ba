import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { IndicatorSummary, ProjectDetail } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { QueryView } from '../../../ui/QueryView.tsx'
import { useIndicatorTexts } from '../../indicators/indicator-text.ts'
import { shareOf } from '../funding/share.ts'
import { PlanBar } from '../parts/PlanBar.tsx'
import { overviewWords } from '../words/overview-words.ts'
import { Card } from './Card.tsx'
import { Figure } from './Figure.tsx'

/** Each indicator against its target: what its rows add up to, or without rows what the description says. */
export function IndicatorsCard({ detail }: { readonly detail: ProjectDetail }) {
  const t = useWords(overviewWords)
  const { orpc } = useApi()
  const query = useQuery(orpc.indicator.list.queryOptions({ input: { projectId: detail.id } }))
  return (
    <Card title={t('indicators')} more={{ href: paths.project(detail.id, 'indicators'), label: t('open.indicators') }}>
      <QueryView query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text c="dimmed">{t('indicators.none')}</Text>
          ) : (
            <Stack gap="sm" component="dl" m={0}>
              {rows.map((row) => (
                <Line key={row.ref.id} row={row} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Card>
  )
}

function Line({ row }: { readonly row: IndicatorSummary }) {
  const t = useWords(overviewWords)
  const texts = useIndicatorTexts()
  const { target, rowCount, cumulative, reported, ref } = row
  const realised = rowCount > 0 ? cumulative : reported
  const isTold = realised !== null || ref.kind === 'indicator'
  const planned = target === null ? '–' : texts.figure(target, 0)
  return (
    <Figure
      label={texts
        .name(row)
        .replace(/^7\.\d+ /, '')
        .replace(/ \(.*\)$/, '')}
      bar={isTold ? <PlanBar share={shareOf(realised ?? 0, target)} /> : undefined}
    >
      {isTold ? t('indicators.of', { realised: texts.figure(realised ?? 0, 0), target: planned }) : planned}
    </Figure>
  )
}
