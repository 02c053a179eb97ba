import type { FileOut } from '#contract/index.ts'
import { bytesFromBase64 } from './base64.ts'

/** Gives a file to the person: the browser's download, the save dialog in the desktop app. */
export function saveFile({ name, mediaType, base64 }: FileOut): void {
  saveBlob(name, new Blob([bytesFromBase64(base64)], { type: mediaType }))
}

/** The same for bytes that the page has put together. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
