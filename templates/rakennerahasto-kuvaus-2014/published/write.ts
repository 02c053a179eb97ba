import type { ProjectDescription } from '#domain/project/description.ts'
import type { PublishedLayout } from '#domain/project/published-layout.ts'
import { canonicalBody, compose } from './compose.ts'
import { encodeText } from './file-text.ts'

/**
 * The published plain text of a description: the form's canonical writing, with what the imported file wrote
 * otherwise put in its place. For an unedited import these are the bytes of the file.
 */
export function writePublishedText(description: ProjectDescription, layout: PublishedLayout): Uint8Array {
  return encodeText(composeText(description, layout), layout)
}

export function composeText(description: ProjectDescription, layout: PublishedLayout): string {
  const absent = new Set(layout.absent)
  const pieces = compose(description).filter((piece) => !absent.has(piece.key))
  const written = pieces.map((piece, index) => {
    const isLast = index === pieces.length - 1
    const line = layout.lines[piece.key] ?? piece.line
    const body = layout.bodies[piece.key] ?? canonicalBody(piece, isLast)
    // A body kept from a file in which this line was the last one must not glue the next line to it.
    return line + (isLast || body.endsWith('\n') ? body : body + piece.nextGap)
  })
  return (layout.bodies[''] ?? '') + written.join('')
}
