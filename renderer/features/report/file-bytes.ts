import type { FileOut } from '#contract/index.ts'

/** The bytes of a file as the contract carries it. Throws on text that is no base64. */
export function bytesOf(file: FileOut): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0))
}
