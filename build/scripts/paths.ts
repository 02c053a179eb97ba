import { fileURLToPath } from 'node:url'

/** Folder of package.json, with a trailing separator. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Absolute path of a file in the repository, given with `/`. */
export function inRoot(path: string): string {
  return fileURLToPath(new URL(path, new URL('../../', import.meta.url)))
}
