import type { AttachedFile, FileIn, FileOut } from '#contract/index.ts'
import { findAttachment, findBySha256, listLinkedFiles, removeLink } from '#db/attachments/attachments.ts'
import type { LinkedFile } from '#db/attachments/attachments.ts'
import { cleanUpFiles } from '#db/attachments/clean-up.ts'
import { loadBytes, storeBytes } from '#db/attachments/file-store.ts'
import type { CommandTx } from '#db/command.ts'
import { safeFileName } from '#domain/attachments/file-name.ts'
import { fileTypeOf, LARGEST_FILE } from '#domain/attachments/file-type.ts'
import type { FileOwnerKind } from '#domain/attachments/owner.ts'
import { FILE_OWNERS } from '#domain/attachments/owner.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { aboutOwners, existingOwners } from './owners.ts'
import { fileCommand, projectOfUse } from './file-command.ts'
import { picturesInTexts } from './pictures-in-texts.ts'
import type { PictureUse } from './pictures-in-texts.ts'

export async function list({ session }: CoreContext, projectId: string): Promise<AttachedFile[]> {
  return session
    .current()
    .db.transaction()
    .execute(async (tx) => {
      const links = await listLinkedFiles(tx, projectId)
      const about = await aboutOwners(tx, links)
      const pictures = await picturesInTexts(tx, projectId)
      const files = Map.groupBy(links, ({ id }) => id)
      return [...files.values()].flatMap((uses) => {
        const [first] = uses
        return first === undefined ? [] : [toFile(first, uses, about, pictures.get(first.sha256) ?? [])]
      })
    })
}

function toFile(
  file: LinkedFile,
  uses: readonly LinkedFile[],
  about: ReadonlyMap<string, string>,
  texts: readonly PictureUse[],
): AttachedFile {
  return {
    id: file.id,
    version: file.version,
    name: file.name,
    mediaType: file.media_type,
    sizeBytes: file.size_bytes,
    sha256: file.sha256,
    texts: [...texts],
    uses: uses.flatMap(({ link_id: id, link_version: version, owner_table, owner_id: ownerId, added_at: addedAt }) => {
      const owner = FILE_OWNERS.find((each) => each === owner_table)
      return owner === undefined ? [] : [{ id, version, owner, ownerId, addedAt, about: about.get(ownerId) ?? '' }]
    }),
  }
}

interface AddRequest {
  projectId: string
  owner: FileOwnerKind
  ownerIds: readonly string[]
  file: FileIn
}

/** Keeps a file for its owners. The bytes are on the disk before the row that speaks of them is. */
export async function add(
  context: CoreContext,
  { projectId, owner, ownerIds, file }: AddRequest,
): Promise<{ id: string; name: string; known: boolean }> {
  const bytes = Buffer.from(file.base64, 'base64')
  if (bytes.length === 0) throw refusal('file_empty')
  if (bytes.length > LARGEST_FILE) throw refusal('file_too_large', { most: LARGEST_FILE })
  const workspace = context.session.current()
  const { project, ids } = await existingOwners(workspace.db, projectId, owner, ownerIds)
  return projectCommand(context, 'attachment.add', project, async (tx) => {
    const sha256 = storeBytes(workspace.paths.attachments, bytes)
    const known = await findBySha256(tx.db, sha256)
    const id = known?.id ?? newId(context.ports)
    const name = known?.name ?? safeFileName(file.name)
    if (known === null) {
      const row = { id, sha256, size_bytes: bytes.length, media_type: fileTypeOf(bytes), name }
      await tx.insert('attachments', row)
    }
    for (const ownerId of ids) await linkOnce(tx, context, { attachmentId: id, projectId, owner, ownerId })
    return { id, name, known: known !== null }
  })
}

interface Link {
  attachmentId: string
  projectId: string
  owner: FileOwnerKind
  ownerId: string
}

/** The same file twice at one place is that file once. */
async function linkOnce(tx: CommandTx, { ports }: CoreContext, link: Link): Promise<void> {
  const there = await tx.db
    .selectFrom('attachment_links')
    .select('id')
    .where('owner_table', '=', link.owner)
    .where('owner_id', '=', link.ownerId)
    .where('attachment_id', '=', link.attachmentId)
    .executeTakeFirst()
  if (there !== undefined) return
  await tx.insert('attachment_links', {
    id: newId(ports),
    attachment_id: link.attachmentId,
    project_id: link.projectId,
    owner_table: link.owner,
    owner_id: link.ownerId,
    added_at: ports.now(),
  })
}

export async function read({ session }: CoreContext, id: string): Promise<FileOut> {
  const workspace = session.current()
  const file = await findAttachment(workspace.db, id)
  if (file === null) throw new AppError('not_found', { what: 'attachments', id })
  const base64 = loadBytes(workspace.paths.attachments, file.sha256).toString('base64')
  return { name: file.name, mediaType: file.media_type, base64 }
}

export async function rename(
  context: CoreContext,
  { id, version, name }: { id: string; version: number; name: string },
): Promise<{ version: number; name: string }> {
  const safe = safeFileName(name)
  const saved = await fileCommand(context, 'attachment.rename', { attachmentId: id }, (tx) =>
    tx.update('attachments', id, version, { name: safe }),
  )
  return { version: saved, name: safe }
}

/** Throws `conflict`, and `picture_in_text` for a file that the project's reports need as a picture. */
export async function remove(
  context: CoreContext,
  { useId, version }: { useId: string; version: number },
): Promise<void> {
  const use = await projectOfUse(context, useId)
  await fileCommand(context, 'attachment.remove', use, async (tx) => {
    await refusePicture(tx, useId)
    await removeLink(tx, useId, version)
  })
}

/** A picture is a file of the project itself; one that hangs elsewhere only must not lose its last place. */
async function refusePicture(tx: CommandTx, useId: string): Promise<void> {
  const use = await tx.db
    .selectFrom('attachment_links')
    .innerJoin('attachments', 'attachments.id', 'attachment_links.attachment_id')
    .select(['attachment_links.project_id', 'owner_table', 'attachment_id', 'sha256'])
    .where('attachment_links.id', '=', useId)
    .executeTakeFirst()
  if (use === undefined || use.project_id === null) return
  const texts = (await picturesInTexts(tx.db, use.project_id)).get(use.sha256) ?? []
  if (texts.length === 0) return
  const others = (await listLinkedFiles(tx.db, use.project_id)).filter(
    ({ id, link_id: linkId }) => id === use.attachment_id && linkId !== useId,
  )
  if (use.owner_table === 'projects' || others.length === 0)
    throw new AppError('picture_in_text', { texts: texts.length })
}

export async function cleanUp({ session }: CoreContext): Promise<{ removed: number }> {
  return { removed: await cleanUpFiles(session.current()) }
}

function refusal(code: string, details: Record<string, unknown> = {}): AppError {
  return new AppError('invalid_input', { problems: [{ field: 'file', code, details }] })
}
