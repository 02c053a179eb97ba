import { Text } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { AttachedFile } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFileTaker } from '../../ui/file-drop.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { AddFiles } from './AddFiles.tsx'
import { FilePreview } from './FilePreview.tsx'
import { FileTable } from './FileTable.tsx'
import { useAddFiles } from './use-add-files.ts'
import { fileWords } from './words.ts'

/** All files of a project (tiedostot), with where they are used. */
export function FilesSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(fileWords)
  const { orpc } = useApi()
  const files = useQuery(orpc.attachment.list.queryOptions({ input: { projectId } }))
  const [shown, setShown] = useState<AttachedFile | null>(null)
  const { add, busy } = useAddFiles(projectId, 'projects')
  const taker = useMemo(
    () => ({
      title: t('drop'),
      help: t('drop.help'),
      take: (given: readonly File[]) => void add([projectId], given),
    }),
    [t, add, projectId],
  )
  useFileTaker(taker)
  const adding = <AddFiles busy={busy} onFiles={taker.take} />
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={files.data?.length === 0 ? undefined : adding} />
      <QueryView query={files}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState icon={<IconPaperclip aria-hidden />} title={t('empty')} actions={adding}>
              {t('empty.help')}
            </EmptyState>
          ) : (
            <>
              <Text size="sm" c="dimmed" mb="xs">
                {t('shown', { count: rows.length })}
              </Text>
              <FileTable projectId={projectId} files={rows} onShow={setShown} />
            </>
          )
        }
      </QueryView>
      <FilePreview file={shown} onClose={() => setShown(null)} />
    </>
  )
}
