import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { FileIn, ImportedDescription } from '#contract/index.ts'
import { runCommand } from '#db/command.ts'
import type { CommandTx } from '#db/command.ts'
import { descriptionOf, findProjectId, layoutOf, readProject } from '#db/projects/read-project.ts'
import type { ProjectRows } from '#db/projects/read-project.ts'
import { insertProject, overwriteProject } from '#db/projects/write-project.ts'
import type { Database } from '#db/schema.ts'
import { readPublishedText } from '#templates/rakennerahasto-kuvaus-2014/published/read.ts'
import type { ReadDescription } from '#templates/rakennerahasto-kuvaus-2014/published/read.ts'
import type { Kysely } from 'kysely'
import { newId } from '../host-ports.ts'
import type { CoreContext } from '../context.ts'

/** More nobody reads; the contract's bound. */
const mostWarnings = 200

/** A file that was read, or why it wasn't. */
interface ReadFile {
  fileName: string
  sha256: string
  refused: ImportedDescription['reason']
  read: ReadDescription | null
}

/** Says what an import would do; writes nothing. */
export async function preview({ session }: CoreContext, files: readonly FileIn[]): Promise<ImportedDescription[]> {
  const { db } = session.current()
  const results: ImportedDescription[] = []
  for (const file of refuseRepeatedCodes(files.map(readFile))) {
    results.push(file.read ? outcomeOf(file, file.read, await standing(db, file.read)) : refusal(file))
  }
  return results
}

/** Reads all files into projects, in one transaction that one undo takes back. */
export async function commit(context: CoreContext, files: readonly FileIn[]): Promise<ImportedDescription[]> {
  const read = refuseRepeatedCodes(files.map(readFile))
  const { ports, session } = context
  const only = read.length === 1 ? read[0]?.read?.description.code : undefined
  const info = { id: newId(ports), name: 'description.import', projectCode: only ?? null, at: ports.now() }
  const results = await runCommand(session.current(), info, async (tx) => {
    const done: ImportedDescription[] = []
    for (const file of read) done.push(file.read ? await write(context, tx, file, file.read) : refusal(file))
    return done
  })
  const changed = results.filter(({ outcome }) => outcome === 'created' || outcome === 'updated')
  if (changed.length > 0) {
    const ids = changed.flatMap(({ projectId }) => (projectId === null ? [] : [`project/${projectId}`]))
    context.events.publish({ kind: 'changed', scopes: ['projects', 'history', ...ids] })
  }
  return results
}

function readFile(file: FileIn): ReadFile {
  const bytes = Buffer.from(file.base64, 'base64')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const read = readPublishedText(bytes)
  return { fileName: file.name, sha256, refused: read.ok ? null : read.error, read: read.ok ? read.value : null }
}

/** Two different texts of one project in one import: which one is meant must be asked, not guessed. */
function refuseRepeatedCodes(files: readonly ReadFile[]): ReadFile[] {
  const first = new Map<string, ReadFile>()
  return files.map((file) => {
    const code = file.read?.description.code
    if (code === undefined) return file
    const earlier = first.get(code)
    if (!earlier) first.set(code, file)
    const repeated = earlier !== undefined && earlier.sha256 !== file.sha256
    return repeated ? { ...file, refused: 'repeated_code' } : file
  })
}

interface Standing {
  rows: ProjectRows | null
  /** The project says already all that the file says, and nothing else. */
  isSame: boolean
}

async function standing(db: Kysely<Database>, { description, layout }: ReadDescription): Promise<Standing> {
  const projectId = await findProjectId(db, description.code)
  const rows = projectId === null ? null : await readProject(db, projectId)
  if (rows === null) return { rows, isSame: false }
  return { rows, isSame: isDeepStrictEqual([descriptionOf(rows), layoutOf(rows)], [description, layout]) }
}

function outcomeOf(
  file: ReadFile,
  { description, warnings }: ReadDescription,
  { rows, isSame }: Standing,
): ImportedDescription {
  if (file.refused) return refusal(file)
  const outcome = rows === null ? 'created' : isSame ? 'unchanged' : 'updated'
  const { code, name } = description
  const projectId = rows?.project.id ?? null
  const shown = warnings.slice(0, mostWarnings)
  return {
    fileName: file.fileName,
    outcome,
    reason: null,
    projectId,
    code,
    name,
    warnings: shown,
    warningCount: warnings.length,
  }
}

function refusal({ fileName, refused, read }: ReadFile): ImportedDescription {
  const code = read?.description.code ?? ''
  const name = read?.description.name ?? ''
  return { fileName, outcome: 'rejected', reason: refused, projectId: null, code, name, warnings: [], warningCount: 0 }
}

async function write(
  context: CoreContext,
  tx: CommandTx,
  file: ReadFile,
  read: ReadDescription,
): Promise<ImportedDescription> {
  const found = await standing(tx.db, read)
  const result = outcomeOf(file, read, found)
  const fresh = () => newId(context.ports)
  const layout = {
    layout_json: JSON.stringify(read.layout),
    file_name: file.fileName,
    source_sha256: file.sha256,
    imported_at: context.ports.now(),
  }
  if (result.outcome === 'created') {
    const projectId = fresh()
    await insertProject(tx, projectId, read.description, layout, fresh)
    return { ...result, projectId }
  }
  if (result.outcome === 'updated' && found.rows) {
    await overwriteProject(tx, found.rows, read.description, layout, fresh)
  }
  return result
}
