import type { ProjectDescription } from '#domain/project/description.ts'
import type { PublishedLayout } from '#domain/project/published-layout.ts'
import { err, ok } from '#domain/values/result.ts'
import type { Result } from '#domain/values/result.ts'
import { canonicalBody, compose } from './compose.ts'
import { decodeText, largestFile } from './file-text.ts'
import type { FileSpelling } from './file-text.ts'
import { readValues } from './read-values.ts'
import { splitText } from './rows.ts'
import type { FilePiece } from './rows.ts'
import { warningsOf } from './warnings.ts'
import type { PublishedTextWarning } from './warnings.ts'

export interface ReadDescription {
  description: ProjectDescription
  layout: PublishedLayout
  warnings: PublishedTextWarning[]
}

export type DescriptionRefusal = 'not_text' | 'too_large' | 'not_a_description' | 'no_project_code'

/** Below this many known lines a text is something else than a description. */
const fewestKnownLines = 8

/**
 * Reads a published project description. Never loses anything: `writePublishedText` of the result gives the same
 * bytes, whatever the file holds; what the form doesn't know is told in `warnings`.
 */
export function readPublishedText(bytes: Uint8Array): Result<ReadDescription, DescriptionRefusal> {
  if (bytes.length > largestFile) return err('too_large')
  const decoded = decodeText(bytes)
  if (decoded === null) return err('not_text')
  const { head, pieces, rows } = splitText(decoded.text)
  if (pieces.length < fewestKnownLines) return err('not_a_description')
  const description = readValues(pieces)
  if (description.code === '') return err('no_project_code')
  const layout = layoutOf(description, head, pieces, decoded.spelling)
  return ok({ description, layout, warnings: warningsOf(rows, head, pieces, layout, description.fund) })
}

/** What the file writes otherwise than the form would write the same values. */
function layoutOf(
  description: ProjectDescription,
  head: string,
  pieces: readonly FilePiece[],
  spelling: FileSpelling,
): PublishedLayout {
  const canonical = new Map(compose(description).map((piece) => [piece.key, piece]))
  const inFile = new Set(pieces.map((piece) => piece.key))
  const lines: Record<string, string> = {}
  const bodies: Record<string, string> = head === '' ? {} : { '': head }
  pieces.forEach((piece, at) => {
    const expected = canonical.get(piece.key)
    if (!expected) throw new Error(`the form does not write the line ${piece.key} that it read`)
    if (piece.line !== expected.line) lines[piece.key] = piece.line
    if (piece.body !== canonicalBody(expected, at === pieces.length - 1)) bodies[piece.key] = piece.body
  })
  const absent = [...canonical.keys()].filter((key) => !inFile.has(key))
  return { ...spelling, absent, lines, bodies }
}
