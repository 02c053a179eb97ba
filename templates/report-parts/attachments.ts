import type { Block } from '../engine/model.ts'
import { bullets, small } from '../page-text.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'

/** Files that go with the report, by name without its ending, numbered. */
export function attachmentList({ input, words }: ReportPage): Block[] {
  if (input.files.length === 0) return [small(words.attachmentsNone)]
  return [
    bullets(
      input.files.map(({ id, name }) => ({ text: titleOfFile(name), source: from('attachments', [id], 'name') })),
      true,
    ),
  ]
}

/** `Hankintaohje.pdf` is called by its name in a paper. */
export const titleOfFile = (name: string): string => name.replace(/\.[a-z0-9]{2,5}$/i, '')
