import { useQueryClient } from '@tanstack/react-query'
import type { LedgerRulesOut } from '#contract/index.ts'
import { NO_ROW_FACTS } from '#domain/ledger/row-facts.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import type { RowSnapshot } from '../../../ui/fields/row-saver.ts'
import { factsIn, fieldsOf } from './fact-fields.ts'
import type { FactFields } from './fact-fields.ts'

/** The cached facts of a row: reads them anew, and shows what was written before the host's event arrives. */
export function useFactsCache(projectId: string, rowId: string) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.ledger.rules.queryOptions({ input: { projectId } })
  return {
    refresh: async (): Promise<RowSnapshot<FactFields>> => {
      const fresh = await client.ledger.rules({ projectId })
      queryClient.setQueryData(queryKey, fresh)
      const own = fresh.rows.find((row) => row.rowId === rowId)
      return { version: own?.version ?? 0, values: fieldsOf(own?.facts ?? NO_ROW_FACTS) }
    },
    show: (patch: Partial<FactFields>, version: number): void => {
      queryClient.setQueryData(queryKey, (shown) => shown && withFacts(shown, rowId, patch, version))
    },
  }
}

function withFacts(shown: LedgerRulesOut, rowId: string, patch: Partial<FactFields>, version: number): LedgerRulesOut {
  const old = shown.rows.find((row) => row.rowId === rowId)
  const facts = { ...(old?.facts ?? NO_ROW_FACTS), ...factsIn(patch) }
  const fresh = { shareKeyId: null, claimedElsewhere: null, ...old, rowId, version, facts }
  return { ...shown, rows: [...shown.rows.filter((row) => row !== old), fresh] }
}
