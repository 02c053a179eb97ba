import { Button, Group, Modal, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FileOut } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { failureOf } from '../../api/errors.ts'
import { saveFile } from '../../api/save-file.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import type { OpenPdf } from '../report/pdf/open-pdf.ts'
import { PdfViewer } from '../report/pdf/PdfViewer.tsx'
import { useOpenPdf } from '../report/pdf/use-open-pdf.ts'
import classes from './FilePreview.module.css'
import { fileWords } from './words.ts'

interface FilePreviewProps {
  /** Null while nothing is looked at. */
  readonly file: { readonly id: string; readonly name: string } | null
  readonly onClose: () => void
}

/** A look at a file: pictures and PDF are drawn from their bytes; everything else is only saved, never opened here. */
export function FilePreview({ file, onClose }: FilePreviewProps) {
  return (
    <Modal opened={file !== null} onClose={onClose} title={file?.name ?? ''} size="min(60rem, 95vw)">
      {file !== null && <Content id={file.id} />}
    </Modal>
  )
}

function Content({ id }: { readonly id: string }) {
  const t = useWords(fileWords)
  const { orpc } = useApi()
  const query = useQuery({ ...orpc.attachment.read.queryOptions({ input: { id } }), gcTime: 0, staleTime: Infinity })
  if (query.isError && failureOf(query.error).code === 'file_damaged') return <Text role="alert">{t('damaged')}</Text>
  return (
    <QueryView query={query}>
      {(file) => (
        <>
          <Group justify="flex-end" mb="xs">
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => saveFile(file)}
            >
              {t('save.do')}
            </Button>
          </Group>
          <Shown file={file} />
        </>
      )}
    </QueryView>
  )
}

function Shown({ file }: { readonly file: FileOut }) {
  const t = useWords(fileWords)
  if (file.mediaType === 'application/pdf') return <Pdf file={file} />
  if (file.mediaType.startsWith('image/')) return <Picture file={file} />
  return <Text>{t('not_shown')}</Text>
}

function Pdf({ file }: { readonly file: FileOut }) {
  const t = useWords(fileWords)
  const { pdf, failed } = useOpenPdf(file)
  const [undrawn, setUndrawn] = useState<OpenPdf | null>(null)
  if (failed || (pdf !== null && undrawn === pdf)) return <Text>{t('unreadable')}</Text>
  return (
    <div className={classes['pdf']}>
      {pdf !== null && <PdfViewer pages={pdf.pages} onFailure={() => setUndrawn(pdf)} />}
    </div>
  )
}

/** The type is that of the bytes, one of four kinds of pictures; an `<img>` runs nothing. */
function Picture({ file: { name, mediaType, base64 } }: { readonly file: FileOut }) {
  const t = useWords(fileWords)
  const [failed, setFailed] = useState(false)
  if (failed) return <Text>{t('unreadable')}</Text>
  const address = `data:${mediaType};base64,${base64}`
  return (
    <img className={classes['picture']} src={address} alt={t('picture', { name })} onError={() => setFailed(true)} />
  )
}
