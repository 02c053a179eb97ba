import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { LedgerImport } from './import/LedgerImport.tsx'
import { LedgerTable } from './LedgerTable.tsx'
import { useLedger } from './use-ledger.ts'
import { ledgerWords } from './words/ledger-words.ts'

/** The ledger of a project (kirjanpito). */
export function LedgerSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(ledgerWords)
  const ledger = useLedger(projectId)
  const { orpc } = useApi()
  const owners = useQuery(orpc.group.costOwners.queryOptions({ input: { projectId } }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={<LedgerImport projectId={projectId} />} />
      <QueryView query={ledger.query}>
        {(data) => (
          <QueryView query={owners}>
            {({ isGroup, companies }) => (
              // Rows are drawn again only when they change, so other companies make another table.
              <LedgerTable
                key={JSON.stringify([projectId, isGroup, companies])}
                projectId={projectId}
                data={data}
                ledger={ledger}
                owners={companies}
                isGroup={isGroup}
              />
            )}
          </QueryView>
        )}
      </QueryView>
    </>
  )
}
