import type { FileIn, ImportedDescription } from '#contract/index.ts'
import { fileToBase64 } from '../../api/base64.ts'
import type { Client } from '../../api/host.ts'

/** Files of one call: small enough to show progress and to stop, large enough not to be slow. */
const filesInACall = 40
/** A description is some tens of kilobytes; what is larger than this isn't one and isn't read at all. */
const largestBytes = 5_000_000

export interface PreviewedFile {
  /** What `commit` will be given; `null` for a file that was refused before it was read. */
  readonly file: FileIn | null
  readonly result: ImportedDescription
}

interface PreviewOptions {
  readonly signal: AbortSignal
  readonly onProgress: (done: number) => void
}

/** Reads the files and asks what an import would do with each. Throws the signal's reason when it is stopped. */
export async function previewFiles(
  client: Client,
  files: readonly File[],
  { signal, onProgress }: PreviewOptions,
): Promise<readonly PreviewedFile[]> {
  const previewed: PreviewedFile[] = []
  for (let start = 0; start < files.length; start += filesInACall) {
    signal.throwIfAborted()
    const chunk = files.slice(start, start + filesInACall)
    const read = await Promise.all(chunk.filter(isReadable).map(readFile))
    const results = read.length === 0 ? [] : await client.description.preview({ files: read }, { signal })
    for (const [index, result] of results.entries()) previewed.push({ file: read[index] ?? null, result })
    for (const file of chunk) if (!isReadable(file)) previewed.push({ file: null, result: tooLarge(file) })
    onProgress(Math.min(files.length, start + filesInACall))
  }
  return refuseRepeated(previewed)
}

function isReadable(file: File): boolean {
  return file.size <= largestBytes
}

async function readFile(file: File): Promise<FileIn> {
  return { name: file.name, base64: await fileToBase64(file) }
}

function tooLarge(file: File): ImportedDescription {
  return rejected(
    { fileName: file.name, code: '', name: '', projectId: null, warnings: [], warningCount: 0 },
    'too_large',
  )
}

/** The host sees one call at a time; two texts of one project in different calls are found here. */
function refuseRepeated(previewed: readonly PreviewedFile[]): readonly PreviewedFile[] {
  const first = new Map<string, string>()
  return previewed.map(({ file, result }) => {
    if (file === null || result.outcome === 'rejected') return { file, result }
    const earlier = first.get(result.code)
    if (earlier === undefined) first.set(result.code, file.base64)
    const repeated = earlier !== undefined && earlier !== file.base64
    return { file, result: repeated ? rejected(result, 'repeated_code') : result }
  })
}

function rejected(
  file: Omit<ImportedDescription, 'outcome' | 'reason'>,
  reason: NonNullable<ImportedDescription['reason']>,
): ImportedDescription {
  return { ...file, outcome: 'rejected', reason }
}

/** What a person has to look at comes first: rejected files, then those with remarks. */
export function worstFirst(results: readonly ImportedDescription[]): readonly ImportedDescription[] {
  const rank = ({ outcome, warnings }: ImportedDescription) =>
    outcome === 'rejected' ? 0 : warnings.length > 0 ? 1 : 2
  return results.toSorted((a, b) => rank(a) - rank(b))
}

/** How many files end in each outcome. */
export function countOutcomes(results: readonly ImportedDescription[]): Record<ImportedDescription['outcome'], number> {
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 }
  for (const { outcome } of results) counts[outcome] += 1
  return counts
}
