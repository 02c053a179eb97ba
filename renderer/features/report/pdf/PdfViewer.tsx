import { Box, VisuallyHidden } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import type { PDFPageProxy } from 'pdfjs-dist'
import { useCallback, useId, useImperativeHandle, useRef, useState } from 'react'
import type { KeyboardEvent, Ref } from 'react'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { reportWords } from '../words.ts'
import { pageAt, pageByKey } from './paging.ts'
import { PdfPage } from './PdfPage.tsx'
import { PdfToolbar } from './PdfToolbar.tsx'
import classes from './PdfViewer.module.css'
import { fittingScale, stepZoom } from './zoom.ts'
import type { Zoom } from './zoom.ts'

/** Empty space at each side of a page, CSS pixels. */
const margin = 16
/** Points of the page that stay in sight above a place that is shown. */
const aboveHeading = 24

export interface ViewerHandle {
  /** Scrolls to a place: the page from 0, and points from its upper edge. False while the pages are not laid out. */
  readonly show: (page: number, top?: number) => boolean
  /** Whether any of the page is in sight. */
  readonly isShown: (page: number) => boolean
}

interface PdfViewerProps {
  readonly ref?: Ref<ViewerHandle>
  /** At least one. */
  readonly pages: readonly PDFPageProxy[]
  /** For pages that change while people type: only what is in sight is worked on. */
  readonly isLive?: boolean
  readonly onFailure: (error: unknown) => void
}

/** A PDF to read: paging, zoom, text that can be selected and found. New pages keep the place and the zoom. */
export function PdfViewer({ ref, pages, isLive = false, onFailure }: PdfViewerProps) {
  const t = useWords(reportWords)
  const keysHelp = useId()
  const pane = useRef<HTMLElement>(null)
  const { ref: sizeRef, width } = useElementSize<HTMLElement>()
  const paneRef = useMergedRef(pane, sizeRef)
  const [zoom, setZoom] = useState<Zoom>('width')
  const [page, setPage] = useState(0)
  const widest = Math.max(...pages.map((each) => each.getViewport({ scale: 1 }).width))
  const scale = zoom === 'width' ? fittingScale(width, widest, margin) : zoom
  const count = pages.length
  const current = Math.min(page, count - 1)

  const goTo = useCallback((index: number) => {
    const target = pagesOf(pane.current)[index]
    if (target !== undefined) pane.current?.scrollTo({ top: target.offsetTop - margin })
  }, [])
  useImperativeHandle(
    ref,
    () => ({
      show(index, top = 0) {
        const target = pagesOf(pane.current)[index]
        if (target === undefined) return false
        pane.current?.scrollTo({ top: Math.max(0, target.offsetTop - margin + (top - aboveHeading) * scale) })
        return true
      },
      isShown(index) {
        const target = pagesOf(pane.current)[index]
        if (target === undefined || pane.current === null) return false
        const { scrollTop, clientHeight } = pane.current
        return target.offsetTop < scrollTop + clientHeight && target.offsetTop + target.clientHeight > scrollTop
      },
    }),
    [scale],
  )
  const follow = () => {
    const tops = pagesOf(pane.current).map((element) => element.offsetTop)
    setPage(pageAt(tops, pane.current?.scrollTop ?? 0, pane.current?.clientHeight ?? 0))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = pageByKey(event.key, current, count)
    if (next !== null) goTo(next)
    else if (event.key === '+' || event.key === '-') setZoom(stepZoom(scale, event.key === '+' ? 1 : -1))
    else if (event.key === '0') setZoom('width')
    else return
    event.preventDefault()
  }
  return (
    <Box className={classes['viewer']}>
      <PdfToolbar
        page={current}
        count={count}
        percent={Math.round((scale / (4 / 3)) * 100)}
        fitsWidth={zoom === 'width'}
        onPage={goTo}
        onZoom={(direction) => setZoom(stepZoom(scale, direction))}
        onFit={() => setZoom('width')}
      />
      <VisuallyHidden id={keysHelp}>{t('keys')}</VisuallyHidden>
      <section
        ref={paneRef}
        className={classes['pane']}
        tabIndex={0}
        aria-label={t('preview')}
        aria-describedby={keysHelp}
        onScroll={follow}
        onKeyDown={onKeyDown}
      >
        {width > 0 &&
          pages.map((each, index) => (
            <PdfPage
              key={index}
              page={each}
              isLive={isLive}
              scale={scale}
              label={t('page.label', { number: index + 1, count })}
              onFailure={onFailure}
            />
          ))}
      </section>
    </Box>
  )
}

function pagesOf(pane: HTMLElement | null): readonly HTMLElement[] {
  return [...(pane?.querySelectorAll<HTMLElement>(':scope > [role="group"]') ?? [])]
}
