import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { LedgerImportIn, LedgerImportResult } from '#contract/index.ts'
import { IMPORT_FIELDS } from '#domain/ledger/import-fields.ts'
import type { ImportTuple } from '#domain/ledger/import-row.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ColumnMapping } from '../../../ui/table-import/ColumnMapping.tsx'
import { ImportPreview } from '../../../ui/table-import/ImportPreview.tsx'
import { TableImportDialog } from '../../../ui/table-import/TableImportDialog.tsx'
import { useTableImport } from '../../../ui/table-import/use-table-import.ts'
import type { ImportCall, ReadTable, TableImportFlow } from '../../../ui/table-import/use-table-import.ts'
import { importFieldWords, ledgerImportWords } from './import-words.ts'
import { useExtractColumns } from './use-extract-columns.tsx'

type Settings = Pick<LedgerImportIn, 'columns' | 'sheet' | 'profile'>
type Flow = TableImportFlow<Settings, LedgerImportResult>

/** The button, and the dialog that leads from an extract to rows of the ledger. */
export function LedgerImport({ projectId }: { readonly projectId: string }) {
  const t = useWords(ledgerImportWords)
  const { client } = useApi()
  const call: ImportCall<Settings, LedgerImportResult> = (request, signal) =>
    client.ledger.import({ projectId, ...request }, { signal })
  const flow: Flow = useTableImport(call, {})
  return (
    <TableImportDialog
      flow={flow}
      open={t('open')}
      title={t('title')}
      input="ledger"
      done={(count) => t('done', { count })}
      takenBack={t('taken_back')}
      renderPreview={(table) => <Preview key={table.file.name} table={table} flow={flow} />}
    />
  )
}

interface PreviewProps {
  readonly table: ReadTable<Settings, LedgerImportResult>
  readonly flow: Flow
}

function Preview({ table, flow }: PreviewProps) {
  const name = useWords(importFieldWords)
  const { orpc } = useApi()
  const { result } = table
  const columns = useExtractColumns(result)
  const rows = useMemo((): readonly ImportTuple[] => JSON.parse(result.rows), [result.rows])
  const { data: profiles = [] } = useQuery(orpc.ledger.profiles.queryOptions())
  const remove = useMutation(
    orpc.ledger.removeProfile.mutationOptions({ onSuccess: () => flow.readAs(table, { sheet: result.sheet }) }),
  )
  return (
    <ImportPreview table={table} flow={flow} rows={rows} columns={columns}>
      <ColumnMapping
        result={result}
        fields={IMPORT_FIELDS.map((value) => ({ value, label: name(value) }))}
        profiles={profiles}
        onRead={(settings) => flow.readAs(table, settings)}
        onRemoveProfile={({ id, version }) => remove.mutate({ id, version })}
      />
    </ImportPreview>
  )
}
