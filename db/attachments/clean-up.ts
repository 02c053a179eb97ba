import { historyFloorKey } from '../schema.ts'
import { holdingConnection } from '../transaction.ts'
import type { Workspace } from '../workspace.ts'
import { listStored, removeStored } from './file-store.ts'

/**
 * Removes bytes that nothing can need any more: no file and no picture of a text has them, and no undo or redo could
 * bring back one that has.
 * Also drafts that a crash left. Returns how many files went.
 */
export async function cleanUpFiles(workspace: Workspace): Promise<number> {
  const { connection } = workspace.internals
  const folder = workspace.paths.attachments
  return holdingConnection(workspace, async () => {
    const floor = Number(
      connection.prepare('SELECT value FROM settings WHERE key = ?').pluck().get(historyFloorKey) ?? 0,
    )
    const used = connection.prepare('SELECT sha256 FROM attachments').pluck().all()
    const needed = new Set(used.map(String))
    const texts = connection.prepare("SELECT content_json FROM narratives WHERE content_json LIKE '%sha256%'").raw()
    const images = connection
      .prepare(
        `SELECT before_json, after_json FROM changes
         WHERE table_name IN ('attachments', 'narratives') AND command_seq > ?
           AND (before_json LIKE '%sha256%' OR after_json LIKE '%sha256%')`,
      )
      .raw()
    for (const row of texts.iterate()) for (const hash of hashesIn(row)) needed.add(hash)
    for (const row of images.iterate(floor)) for (const hash of hashesIn(row)) needed.add(hash)
    const { hashes, drafts } = listStored(folder)
    const gone = [...hashes.filter((hash) => !needed.has(hash)), ...drafts]
    removeStored(folder, gone)
    return gone.length
  })
}

/** Hashes in a row of texts of JSON, or nulls. */
function hashesIn(images: unknown): string[] {
  return Array.isArray(images) ? images.flatMap((image) => String(image).match(/\b[0-9a-f]{64}\b/g) ?? []) : []
}
