import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { BulkDone } from './BulkDone.tsx'
import { BulkWorking } from './BulkWorking.tsx'
import { OfferChoice } from './OfferChoice.tsx'
import { useBulkWork } from './BulkProvider.tsx'
import { bulkWords } from './words.ts'

/** All reports of the organisation in one run. */
export function BulkScreen() {
  const t = useWords(bulkWords)
  const { orpc } = useApi()
  const offers = useQuery(orpc.bulk.offers.queryOptions())
  const { step, start, cancel, again } = useBulkWork()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {step.kind === 'working' && <BulkWorking progress={step.progress} onCancel={cancel} />}
      {step.kind === 'done' && <BulkDone result={step.result} onAgain={again} />}
      {step.kind === 'broken' && <ErrorPanel error={step.error} onRetry={again} />}
      {step.kind === 'choosing' && (
        <QueryView query={offers}>
          {(list) =>
            list.length === 0 ? (
              <EmptyState title={t('none')}>{t('none.help')}</EmptyState>
            ) : (
              <OfferChoice offers={list} wasCancelled={step.wasCancelled} onMake={start} />
            )
          }
        </QueryView>
      )}
    </>
  )
}
