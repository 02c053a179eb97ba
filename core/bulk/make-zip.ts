import { createHash } from 'node:crypto'
import type { BulkEvent, Language } from '#contract/index.ts'
import { toWireError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { logIncident } from '../log-incident.ts'
import { createFileNames } from './file-names.ts'
import { makeAll } from './make-all.ts'
import type { BulkItem } from './make-all.ts'
import { manifestJson, manifestText } from './manifest.ts'
import type { FailedFile, MadeFile } from './manifest.ts'
import { createZipPieces } from './zip-pieces.ts'

export interface ZipRequest {
  readonly items: readonly BulkItem[]
  readonly draft: boolean
  readonly language: Language
}

/** Reports as PDF in one ZIP, with a list of them for people and one for programs. */
export async function* makeZip(
  context: CoreContext,
  { items, draft, language }: ZipRequest,
  signal?: AbortSignal,
): AsyncGenerator<BulkEvent> {
  const zip = createZipPieces()
  const nameOf = createFileNames()
  const made: MadeFile[] = []
  const failed: FailedFile[] = []
  for await (const step of makeAll(context, items, { draft, format: 'pdf' }, signal)) {
    if (step.kind === 'begun') yield step
    else if (step.kind === 'made') {
      const { bytes, about } = step.report
      const file = nameOf(step.report)
      made.push({ file, sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), about })
      const piece = toBase64(zip.add(file, bytes))
      yield { kind: 'made', index: step.index, fileName: file, sizeBytes: bytes.length, piece }
    } else {
      const error = toWireError(step.error, (unexpected) => logIncident(context.ports, 'bulk.make', unexpected))
      const item = items[step.index]
      failed.push({ projectCode: await codeOf(context, item), formId: item?.formId ?? '', code: error.code })
      yield { kind: 'failed', index: step.index, error: { code: error.code, data: dataOf(error.data) } }
    }
  }
  const manifest = { made, failed, appVersion: context.ports.appVersion }
  const list = manifestText(manifest, language)
  const pieces = [zip.addText(list.file, list.text), zip.addText('manifest.json', manifestJson(manifest)), zip.end()]
  const piece = toBase64(Buffer.concat(pieces))
  const fileName = `${zipName[language]} ${context.ports.now().slice(0, 10)}.zip`
  yield { kind: 'done', fileName, made: made.length, failed: failed.length, piece }
}

const zipName = { fi: 'Raportit', sv: 'Rapporter', en: 'Reports' } as const satisfies Record<Language, string>

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const dataOf = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? { ...data } : {}

/** `''` for a project that was deleted meanwhile. */
async function codeOf({ session }: CoreContext, item: BulkItem | undefined): Promise<string> {
  const { workspace } = session.state()
  const row = await workspace?.db
    .selectFrom('projects')
    .select('code')
    .where('id', '=', item?.projectId ?? '')
    .executeTakeFirst()
  return row?.code ?? ''
}
