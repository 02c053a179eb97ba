import { AbortException, TextLayer } from 'pdfjs-dist'
import type { PDFPageProxy } from 'pdfjs-dist'
import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Lays the page's text, invisible, over its picture, so that it can be selected, found and read aloud. Laid out at
 * scale 1; the zoom is the CSS variable `--total-scale-factor` of an element around it.
 */
export function useTextLayer(
  holder: RefObject<HTMLDivElement | null>,
  page: PDFPageProxy,
  isWanted: boolean,
  onFailure: (error: unknown) => void,
): void {
  useEffect(() => {
    if (!isWanted) return undefined
    const container = document.createElement('div')
    container.className = 'textLayer'
    const layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container,
      viewport: page.getViewport({ scale: 1 }),
    })
    layer.render().then(
      () => holder.current?.replaceChildren(container),
      (error: unknown) => {
        if (!(error instanceof AbortException)) onFailure(error)
      },
    )
    return () => layer.cancel()
  }, [holder, page, isWanted, onFailure])
}
