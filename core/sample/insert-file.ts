import { storeBytes } from '#db/attachments/file-store.ts'
import type { CommandTx } from '#db/command.ts'
import type { TrackedTable } from '#db/schema.ts'
import { fileTypeOf } from '#domain/attachments/file-type.ts'

export interface FilePlace {
  readonly tx: CommandTx
  readonly projectId: string
  /** The workspace's folder of files. */
  readonly folder: string
  readonly at: string
  readonly fresh: () => string
}

/** Keeps a file of the sample for its owner; files that look alike are one. */
export async function insertFile(
  { tx, folder, projectId, at, fresh }: FilePlace,
  name: string,
  bytes: Uint8Array,
  owner: TrackedTable,
  ownerId: string,
): Promise<void> {
  const sha256 = storeBytes(folder, bytes)
  const known = await tx.db.selectFrom('attachments').select('id').where('sha256', '=', sha256).executeTakeFirst()
  const id = known?.id ?? fresh()
  const file = { id, sha256, size_bytes: bytes.length, media_type: fileTypeOf(bytes), name }
  if (known === undefined) await tx.insert('attachments', file)
  const link = { id: fresh(), attachment_id: id, project_id: projectId, owner_table: owner, owner_id: ownerId }
  await tx.insert('attachment_links', { ...link, added_at: at })
}
