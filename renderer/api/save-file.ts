import type { FileOut } from '#contract/index.ts'

/** Gives a file to the person: the browser's download, the save dialog in the desktop app. */
export function saveFile({ name, mediaType, base64 }: FileOut): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
