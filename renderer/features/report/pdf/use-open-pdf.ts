import { useEffect, useState } from 'react'
import type { FileOut } from '#contract/index.ts'
import { bytesOf } from '../file-bytes.ts'
import { openPdf } from './open-pdf.ts'
import type { OpenPdf } from './open-pdf.ts'

export interface ShownPdf {
  /** The newest document that could be opened; the one before it until then. */
  readonly pdf: OpenPdf | null
  readonly isOpening: boolean
  readonly failed: boolean
}

/** Opens each new file and closes the one before when the new one is there. */
export function useOpenPdf(file: FileOut | undefined): ShownPdf {
  const [pdf, setPdf] = useState<OpenPdf | null>(null)
  const [settled, setSettled] = useState<{ readonly file: FileOut; readonly failed: boolean } | null>(null)
  useEffect(() => {
    if (file === undefined) return undefined
    let isWanted = true
    openPdf(bytesOf(file)).then(
      (opened) => {
        if (isWanted) {
          setPdf(opened)
          setSettled({ file, failed: false })
        } else void opened.close()
      },
      () => {
        if (isWanted) setSettled({ file, failed: true })
      },
    )
    return () => {
      isWanted = false
    }
  }, [file])
  useEffect(() => () => void pdf?.close(), [pdf])
  const isSettled = file === undefined || settled?.file === file
  return { pdf, isOpening: !isSettled, failed: isSettled && settled?.failed === true }
}
