import { Alert, Box, Center, Group, Loader, Stack, Text } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import type { OpenPdf } from './pdf/open-pdf.ts'
import { PdfViewer } from './pdf/PdfViewer.tsx'
import { useOpenPdf } from './pdf/use-open-pdf.ts'
import classes from './ReportPane.module.css'
import { usePreview } from './use-preview.ts'
import type { PreviewRequest } from './use-preview.ts'
import { reportWords } from './words.ts'

/** The report as it is now. A change makes it anew; the old one stays in sight until then, at the same place. */
export function PreviewPane(request: PreviewRequest) {
  const t = useWords(reportWords)
  const { file, isMaking, error, retry } = usePreview(request)
  const { pdf, isOpening, failed } = useOpenPdf(file)
  const [undrawn, setUndrawn] = useState<OpenPdf | null>(null)
  const onFailure = useCallback(() => setUndrawn(pdf), [pdf])
  const isBusy = isMaking || isOpening
  const isUnshown = failed || (undrawn !== null && undrawn === pdf)
  return (
    <Stack gap="xs" className={classes['preview'] ?? ''} aria-busy={isBusy}>
      {error !== null && (
        <ErrorPanel error={error} onRetry={retry}>
          {pdf !== null && <Text size="sm">{t('failed.old')}</Text>}
        </ErrorPanel>
      )}
      {isUnshown && (
        <Alert role="alert" color="orange" variant="light">
          {t('failed.open')}
        </Alert>
      )}
      <Group gap={6} h={20} role="status">
        {isBusy && <Loader size={14} aria-hidden />}
        <Text size="sm" c="dimmed">
          {isBusy ? t(pdf === null ? 'making' : 'updating') : error === null && !isUnshown ? t('up_to_date') : ''}
        </Text>
      </Group>
      {pdf === null ? (
        <Center flex={1}>{isBusy && <Loader aria-hidden />}</Center>
      ) : (
        <Box className={classes['viewer'] ?? ''}>
          <PdfViewer pages={pdf.pages} onFailure={onFailure} />
        </Box>
      )}
    </Stack>
  )
}
