/** Kinds of files that can be looked at; everything else can only be saved. */
export const SHOWN_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const
export type ShownType = (typeof SHOWN_TYPES)[number]

/** Of a file that nothing here opens. */
export const PLAIN_TYPE = 'application/octet-stream'
export type FileType = ShownType | typeof PLAIN_TYPE

const SIGNATURES: readonly { readonly type: ShownType; readonly at: number; readonly bytes: readonly number[] }[] = [
  { type: 'application/pdf', at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
]

/**
 * What a file is, by its own first bytes. What its name or its sender claims counts for nothing: markup and scripts
 * are never anything but a file to save, whatever they are called.
 */
export function fileTypeOf(bytes: Uint8Array): FileType {
  const found = SIGNATURES.find(({ at, bytes: mark }) => mark.every((byte, index) => bytes[at + index] === byte))
  return found?.type ?? PLAIN_TYPE
}

/** Largest file, in bytes. A scanned invoice has one or two million; the whole workspace goes into each backup. */
export const LARGEST_FILE = 30 * 1024 * 1024
