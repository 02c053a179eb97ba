import { Button } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { useApi } from '../../../api/ApiProvider.tsx'
import { saveFile } from '../../../api/save-file.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { lockWords } from '../words/lock-words.ts'

/** Everything that belongs to a locked report, as one file. */
export function PackageButton({ reportId }: { readonly reportId: string }) {
  const t = useWords(lockWords)
  const { client } = useApi()
  const { ask, busy, error } = useCommand(() => Promise.resolve())
  const save = async () => {
    const file = await ask(() => client.archive.package({ reportId }))
    if (file !== undefined) saveFile(file)
  }
  return (
    <>
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconPackage size={16} aria-hidden />}
        onClick={() => void save()}
      >
        {t('package')}
      </Button>
      {error !== null && <ErrorPanel error={error} />}
    </>
  )
}
