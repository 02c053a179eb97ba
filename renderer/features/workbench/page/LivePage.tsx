import { Alert, Box, Center, Group, Loader, Stack, Text } from '@mantine/core'
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import type { PDFPageProxy } from 'pdfjs-dist'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { PdfViewer } from '../../report/pdf/PdfViewer.tsx'
import type { ViewerHandle } from '../../report/pdf/PdfViewer.tsx'
import { benchWords } from '../words/bench-words.ts'
import classes from './LivePage.module.css'
import type { NamedSection } from './page-book.ts'
import type { LivePages } from './use-live-pages.ts'

interface LivePageProps {
  readonly section: NamedSection | undefined
  readonly live: LivePages
}

/** The report as it will be, at the section that is written. */
export const LivePage = memo(function LivePage({ section, live }: LivePageProps) {
  const t = useWords(benchWords)
  const { pages, isMaking, error, retry, placeOf, changedPage } = live
  const viewer = useRef<ViewerHandle>(null)
  const [undrawn, setUndrawn] = useState<readonly PDFPageProxy[] | null>(null)
  const newest = useRef(pages)
  useEffect(() => {
    newest.current = pages
  }, [pages])
  // One for all pages: another would have each page in sight drawn anew when one of them changes.
  const onFailure = useCallback(() => setUndrawn(newest.current), [])
  const isUnshown = undrawn !== null && undrawn === pages
  const hasPages = pages !== null
  useEffect(() => {
    if (section === undefined || !hasPages) return undefined
    let isWanted = true
    void placeOf(section).then((place) => {
      const show = () => {
        if (isWanted && place !== null && viewer.current?.show(place.page, place.top) === false)
          requestAnimationFrame(show)
      }
      show()
    })
    return () => {
      isWanted = false
    }
    // Only another section moves the pages; that the same one was made anew leaves them where they are read.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [section?.key, hasPages])
  useEffect(() => {
    if (changedPage !== null && viewer.current?.isShown(changedPage) === false) viewer.current.show(changedPage)
  }, [changedPage])
  return (
    <Stack gap={4} className={classes['page'] ?? ''} aria-busy={isMaking}>
      {error !== null && (
        <ErrorPanel error={error} onRetry={retry}>
          {hasPages && <Text size="sm">{t('page.old')}</Text>}
        </ErrorPanel>
      )}
      {isUnshown && (
        <Alert role="alert" color="orange" variant="light">
          {t('page.undrawn')}
        </Alert>
      )}
      <Group gap={6} h={20} role="status">
        {isMaking && <Loader size={14} aria-hidden />}
        <Text size="sm" c="dimmed">
          {isMaking
            ? t(hasPages ? 'page.updating' : 'page.waiting')
            : error === null && !isUnshown
              ? t('page.up_to_date')
              : ''}
        </Text>
      </Group>
      {pages === null ? (
        <Center flex={1}>{isMaking && <Loader aria-hidden />}</Center>
      ) : (
        <Box className={classes['viewer'] ?? ''}>
          <PdfViewer ref={viewer} isLive pages={pages} onFailure={onFailure} />
        </Box>
      )}
    </Stack>
  )
})
