import { readFileSync } from 'node:fs'
import { FileTrouble } from './command.ts'

/** A file that the command line names. Throws FileTrouble. */
export function readFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new FileTrouble(
      `${path} can't be read: ${error instanceof Error ? error.message : ''}. Nothing was imported.`,
    )
  }
}
