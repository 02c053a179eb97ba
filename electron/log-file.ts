import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Two files of this size at most: the present one and the one before. Bytes. */
const largest = 1024 * 1024

/**
 * A log that a person can send to support: what the core writes there holds no personal data.
 *
 * @param now ISO UTC instant
 */
export function openLog(file: string, now: () => string): (line: string) => void {
  mkdirSync(dirname(file), { recursive: true })
  if (existsSync(file) && statSync(file).size > largest) renameSync(file, `${file}.1`)
  return (line) => appendFileSync(file, `${now()} ${line}\n`)
}
