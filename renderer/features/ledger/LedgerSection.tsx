import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { LedgerImport } from './import/LedgerImport.tsx'
import { LedgerTermsBar } from './terms/LedgerTermsBar.tsx'
import { LedgerTable } from './LedgerTable.tsx'
import { useLedger } from './use-ledger.ts'
import { ledgerWords } from './words/ledger-words.ts'

/** The ledger of a project (kirjanpito). */
export function LedgerSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(ledgerWords)
  const ledger = useLedger(projectId)
  const { orpc } = useApi()
  const rules = useQuery(orpc.ledger.rules.queryOptions({ input: { projectId } }))
  const owners = useQuery(orpc.group.costOwners.queryOptions({ input: { projectId } }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={<LedgerImport projectId={projectId} />} />
      <QueryView query={rules}>
        {(known) => (
          <>
            <LedgerTermsBar projectId={projectId} rules={known} />
            <QueryView query={owners}>
              {({ isGroup, companies }) => (
                <QueryView query={ledger.query}>
                  {(data) => (
                    // Rows are drawn again only when they change, so other companies make another table.
                    <LedgerTable
                      key={JSON.stringify([projectId, isGroup, companies])}
                      projectId={projectId}
                      data={data}
                      ledger={ledger}
                      rules={known}
                      owners={companies}
                      isGroup={isGroup}
                    />
                  )}
                </QueryView>
              )}
            </QueryView>
          </>
        )}
      </QueryView>
    </>
  )
}
