import type { PDFPageProxy } from 'pdfjs-dist'
import { memo, useRef } from 'react'
import type { CSSProperties } from 'react'
import classes from './PdfPage.module.css'
import { usePageCanvas } from './use-page-canvas.ts'
import { useTextLayer } from './use-text-layer.ts'
import { useVisibility } from './use-visibility.ts'

interface PdfPageProps {
  readonly page: PDFPageProxy
  /** CSS pixels to a point of the page. */
  readonly scale: number
  /** For screen readers, e.g. "Page 2 of 5". */
  readonly label: string
  /** Lays the text too only when the page is in sight: for pages that change while people type. */
  readonly isLive: boolean
  readonly onFailure: (error: unknown) => void
}

/** The picture is drawn when the page is in sight; its text is there at once, for searching, unless it is live. */
export const PdfPage = memo(function PdfPage({ page, scale, label, isLive, onFailure }: PdfPageProps) {
  const frame = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const isVisible = useVisibility(frame)
  usePageCanvas(picture, page, scale, isVisible, onFailure)
  useTextLayer(text, page, isVisible || !isLive, onFailure)
  const { width, height } = page.getViewport({ scale })
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    width,
    height,
    '--total-scale-factor': scale,
  }
  return (
    <div ref={frame} className={classes['page']} style={style} role="group" aria-label={label}>
      <div ref={picture} className={classes['picture']} />
      <div ref={text} className={classes['text']} />
    </div>
  )
})
