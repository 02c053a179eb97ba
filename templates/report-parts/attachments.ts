import type { Block } from '../engine/model.ts'
import { bullets, small } from '../page-text.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'

/** The project's files, numbered as attachments. */
export function attachmentList({ input, words }: ReportPage): Block[] {
  if (input.files.length === 0) return [small(words.attachmentsNone)]
  return [
    bullets(
      input.files.map(({ id, name }) => ({ text: name, source: from('attachments', [id], 'name') })),
      true,
    ),
  ]
}
