import type { Kysely } from 'kysely'
import { listLinkedFiles } from '#db/attachments/attachments.ts'
import type { LinkedFile } from '#db/attachments/attachments.ts'
import { loadBytes } from '#db/attachments/file-store.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import type { Database } from '#db/schema.ts'
import type { Snapshot } from '#db/snapshots/read-snapshots.ts'
import { safeFileName } from '#domain/attachments/file-name.ts'
import { FILE_OWNERS } from '#domain/attachments/owner.ts'
import { aboutOwners } from '../../attachments/owners.ts'
import type { CoreContext } from '../../context.ts'
import { periodOfRow } from '../../reports/report-row.ts'
import { fileOf } from '../stored-report.ts'
import { ownersInPeriod } from './owners-in-period.ts'
import type { PackageGroup, PackageWords } from './words.ts'

export interface PackedFile {
  /** In the package, with its folder. */
  readonly path: string
  readonly group: PackageGroup
  /** What it is, for people. */
  readonly about: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** The snapshot's own files, each checked against its hash. */
export function reportFiles(context: CoreContext, snapshot: Snapshot, words: PackageWords): PackedFile[] {
  return snapshot.files.map(({ role }) => {
    const { name, mediaType, sha256, bytes } = fileOf(context, snapshot, role)
    const path = `${words.folders.report}/${name}`
    return { path, group: 'report', about: words.roles[role], mediaType, sha256, bytes }
  })
}

/**
 * Vouchers of the claims in the report's period, papers of its work, events and indicators, and the documents of the
 * project; each file once in a folder however many rows it belongs to. Throws `file_damaged` for one whose bytes are not what was saved.
 */
export async function evidenceFiles(
  { session }: CoreContext,
  db: Kysely<Database>,
  row: ReportsTable,
  words: PackageWords,
): Promise<PackedFile[]> {
  const { attachments } = session.current().paths
  const owners = await ownersInPeriod(db, row.project_id, periodOfRow(row))
  const links = (await listLinkedFiles(db, row.project_id)).flatMap((link) => {
    const group = FILE_OWNERS.find((each) => each === link.owner_table)
    return group !== undefined && owners[group].has(link.owner_id) ? [{ ...link, group }] : []
  })
  const about = await aboutOwners(db, links)
  const taken = new Set<string>()
  return [...Map.groupBy(links, ({ id, group }) => `${group}/${id}`).values()].flatMap((uses): PackedFile[] => {
    const [first] = uses
    if (first === undefined) return []
    const told = [...new Set(uses.flatMap((use) => about.get(use.owner_id) ?? []))]
    return [
      {
        path: freePath(`${words.folders[first.group]}/${nameOf(first, told)}`, taken),
        group: first.group,
        about: told.join('; ') || words.groups[first.group],
        mediaType: first.media_type,
        sha256: first.sha256,
        bytes: loadBytes(attachments, first.sha256),
      },
    ]
  })
}

/** The voucher and the supplier come first, so that a folder sorts as the ledger does. */
function nameOf({ name }: LinkedFile, [about = '']: readonly string[]): string {
  const place = about.replaceAll(' · ', '_').replaceAll(/[/\\]/g, '-').slice(0, 60)
  return safeFileName(place === '' ? name : `${place}_${name}`)
}

function freePath(path: string, taken: Set<string>): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]{1,10})?$/u.exec(path) ?? []
  for (let serial = 1; ; serial += 1) {
    const tried = serial === 1 ? path : `${stem}-${serial}${ending}`
    // Windows and macOS take two names for one that differ in case only.
    const key = tried.toLowerCase()
    if (taken.has(key)) continue
    taken.add(key)
    return tried
  }
}
