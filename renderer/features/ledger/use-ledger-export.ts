import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { saveFile } from '../../api/save-file.ts'
import { useFailureText } from '../../api/use-failure-text.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import type { LedgerColumnId } from './ledger-columns.ts'
import { ledgerFieldWords } from './words/ledger-words.ts'

/** Saves what the table shows: its rows, columns and order. */
export function useLedgerExport(projectId: string, ids: readonly string[], columnIds: readonly LedgerColumnId[]) {
  const { client } = useApi()
  const { language } = useLanguage()
  const title = useWords(ledgerFieldWords)
  const failureText = useFailureText()
  const [busy, setBusy] = useState(false)
  const run = async (format: 'csv' | 'xlsx') => {
    setBusy(true)
    const columns = columnIds.flatMap((field) =>
      field === 'status' || field === 'files' ? [] : [{ field, title: title(field) }],
    )
    try {
      saveFile(await client.ledger.export({ projectId, format, language, rowIds: [...ids], columns }))
    } catch (error) {
      const failure = failureText(error)
      notifications.show({ color: 'red', title: failure.title, message: failure.help })
    } finally {
      setBusy(false)
    }
  }
  return { busy, run }
}
