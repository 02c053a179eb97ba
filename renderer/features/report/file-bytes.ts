import type { FileOut } from '#contract/index.ts'

/** The bytes of a base64 text as the contract carries them. Throws on text that is no base64. */
export function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  // A callback for each of some million letters would be felt while people type.
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index)
  return bytes
}

export const bytesOf = ({ base64 }: FileOut): Uint8Array<ArrayBuffer> => bytesOfBase64(base64)
