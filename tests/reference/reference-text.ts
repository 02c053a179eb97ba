import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reading texts of published papers lie beside the checkout; they never enter it. */
const FOLDERS = ['../shared/reference', '../../shared/reference'].map((path) =>
  join(import.meta.dirname, '..', '..', path),
)

/** Lines of the reading text whose file begins with `number`; `null`, said aloud, where the folder is absent. */
export function referenceLines(number: string): readonly string[] | null {
  for (const folder of FOLDERS.filter((each) => existsSync(each))) {
    const file = readdirSync(folder).find((name) => name.startsWith(`${number}_`))
    if (file !== undefined) return readFileSync(join(folder, file), 'utf8').split(/\r?\n/)
  }
  process.stderr.write(`SKIPPED: ../shared/reference/${number}… is absent, so nothing was compared with the document\n`)
  return null
}
