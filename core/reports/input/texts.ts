import type { Kysely } from 'kysely'
import { loadBytes } from '#db/attachments/file-store.ts'
import { WorkspaceError } from '#db/errors.ts'
import { listTexts, toNarrative } from '#db/reports/read-reports.ts'
import type { Database } from '#db/schema.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import type { ReportInput } from '#domain/report/report-input.ts'

type Texts = Pick<ReportInput, 'texts' | 'pictures'>

/**
 * Texts of a report with the bytes of their pictures; none without a report. `folder` has the attachments;
 * `null` = nobody looks at the pictures, and each is an empty one. */
export async function readTexts(db: Kysely<Database>, reportId: string | null, folder: string | null): Promise<Texts> {
  const rows = await listTexts(db, reportId === null ? [] : [reportId])
  const texts = Object.fromEntries(
    rows.map((row) => [
      row.section,
      { rowId: row.id, narrative: toNarrative(row.content_json), isReady: row.is_ready === 1 },
    ]),
  )
  const all = Object.values(texts).flatMap(({ narrative }) => narrative)
  return { texts, pictures: picturesOf(all, folder, {}) }
}

/** Bytes of the pictures of a text that aren't known yet. */
export function picturesOf(narrative: Narrative, folder: string | null, known: Texts['pictures']): Texts['pictures'] {
  const hashes = narrative.flatMap((block) => (block.kind === 'picture' ? [block.sha256] : []))
  const wanted = [...new Set(hashes)].filter((sha256) => known[sha256] === undefined)
  const pictures = wanted.flatMap((sha256) => {
    if (folder === null) return [[sha256, ''] as const]
    const bytes = bytesOf(folder, sha256)
    return bytes === null ? [] : [[sha256, bytes.toString('base64')] as const]
  })
  return Object.fromEntries(pictures)
}

/** `null` for a picture whose file is gone or damaged: the page then has its caption, and the check of files tells. */
function bytesOf(folder: string, sha256: string): Buffer | null {
  try {
    return loadBytes(folder, sha256)
  } catch (error) {
    if (error instanceof WorkspaceError && error.code === 'file_damaged') return null
    throw error
  }
}
