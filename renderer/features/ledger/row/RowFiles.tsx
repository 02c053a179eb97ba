import { useMemo } from 'react'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { OwnerFiles } from '../../files/OwnerFiles.tsx'
import { rowWords } from '../words/row-words.ts'

interface RowFilesProps {
  readonly projectId: string
  readonly rowId: string
  readonly selected: readonly string[]
}

/** The row's vouchers. Files that are added, dropped or pasted go to every selected row. */
export function RowFiles({ projectId, rowId, selected }: RowFilesProps) {
  const t = useWords(rowWords)
  const owners = useMemo(() => (selected.includes(rowId) ? selected : [rowId]), [selected, rowId])
  return (
    <OwnerFiles
      projectId={projectId}
      owner="ledger_rows"
      ownerId={rowId}
      ownerIds={owners}
      title={t('files')}
      none={t('files.none')}
      drop={t('files.drop')}
      many={owners.length > 1 ? t('files.many', { count: owners.length }) : undefined}
    />
  )
}
