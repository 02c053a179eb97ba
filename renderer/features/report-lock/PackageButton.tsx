import { Button } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { saveFile } from '../../api/save-file.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { useArchiveCommand } from './use-archive-command.ts'
import { lockWords } from './words.ts'

interface PackageButtonProps {
  readonly projectId: string
  readonly reportId: string
}

/** Everything that belongs to a locked report, as one file; nothing while no copy of it is kept. */
export function PackageButton({ projectId, reportId }: PackageButtonProps) {
  const t = useWords(lockWords)
  const { client, orpc } = useApi()
  const { data } = useQuery(orpc.archive.snapshots.queryOptions({ input: { projectId } }))
  const { run, busy, error } = useArchiveCommand()
  if (data?.some((snapshot) => snapshot.reportId === reportId) !== true) return null
  return (
    <>
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconPackage size={16} aria-hidden />}
        onClick={() => void run(async () => saveFile(await client.archive.package({ reportId })))}
      >
        {t('package')}
      </Button>
      {error !== null && <ErrorPanel error={error} />}
    </>
  )
}
