import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { IndicatorSet } from '#domain/indicators/indicator-type.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { AddFromCatalogue } from './AddFromCatalogue.tsx'
import { AgeLimits } from './AgeLimits.tsx'
import { CatalogueCard } from './CatalogueCard.tsx'

interface CatalogueIndicatorsProps {
  readonly projectId: string
  /** Where the project’s indicators usually are. */
  readonly usual: readonly IndicatorSet[]
}

/** Indicators of the funds' catalogues and of one's own; the items of the public description stand above them. */
export function CatalogueIndicators({ projectId, usual }: CatalogueIndicatorsProps) {
  const { orpc } = useApi()
  const query = useQuery(orpc.indicator.list.queryOptions({ input: { projectId } }))
  return (
    <QueryView query={query}>
      {({ rows, ageLimits }) => (
        <Stack gap="lg">
          {rows
            .filter(({ ref }) => ref.kind === 'indicator')
            .map((row) => (
              <CatalogueCard key={row.ref.id} projectId={projectId} summary={row} />
            ))}
          <AddFromCatalogue projectId={projectId} usual={usual} present={rows} />
          {rows.some(({ breakdowns }) => breakdowns.includes('age')) && (
            <AgeLimits key={ageLimits.join(' ')} projectId={projectId} limits={ageLimits} />
          )}
        </Stack>
      )}
    </QueryView>
  )
}
