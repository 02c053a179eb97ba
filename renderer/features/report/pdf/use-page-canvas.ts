import { RenderingCancelledException } from 'pdfjs-dist'
import type { PDFPageProxy } from 'pdfjs-dist'
import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Beyond this many device pixels to a CSS pixel a page only costs memory. */
const sharpest = 3

/**
 * Draws the page into `holder` when it comes into sight. What was drawn before stays, stretched to the new size,
 * until the new drawing is complete, so that neither a zoom nor a new document flashes.
 */
export function usePageCanvas(
  holder: RefObject<HTMLDivElement | null>,
  page: PDFPageProxy,
  scale: number,
  isVisible: boolean,
  onFailure: (error: unknown) => void,
): void {
  useEffect(() => {
    if (!isVisible) return undefined
    const viewport = page.getViewport({ scale: scale * Math.min(window.devicePixelRatio, sharpest) })
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    canvas.setAttribute('aria-hidden', 'true')
    const task = page.render({ canvas, viewport })
    task.promise.then(
      () => holder.current?.replaceChildren(canvas),
      (error: unknown) => {
        if (!(error instanceof RenderingCancelledException)) onFailure(error)
      },
    )
    return () => task.cancel()
  }, [holder, page, scale, isVisible, onFailure])
}
