import { historyFloorKey } from '../schema.ts'
import { holdingConnection } from '../transaction.ts'
import type { Workspace } from '../workspace.ts'
import { listStored, removeStored } from './file-store.ts'

/**
 * Removes bytes that nothing can need any more: no file has them, and no undo or redo could bring back one that has.
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
    const images = connection
      .prepare("SELECT before_json, after_json FROM changes WHERE table_name = 'attachments' AND command_seq > ?")
      .raw()
      .all(floor)
    const needed = new Set([...used.map(String), ...images.flatMap(hashesIn)])
    const { hashes, drafts } = listStored(folder)
    const gone = [...hashes.filter((hash) => !needed.has(hash)), ...drafts]
    removeStored(folder, gone)
    return gone.length
  })
}

/** Hashes in the images of a change: a row of the history holds texts of JSON, or null. */
function hashesIn(images: unknown): string[] {
  return Array.isArray(images) ? images.flatMap((image) => String(image).match(/\b[0-9a-f]{64}\b/g) ?? []) : []
}
