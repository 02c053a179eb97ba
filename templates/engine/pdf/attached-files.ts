import { createHash } from 'node:crypto'
import type { PdfKitDocument, PdfReference } from './pdfmake-types.ts'

/** What a file in a PDF is to its pages (ISO 19005-3, 6.8). */
export const RELATIONSHIPS = ['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'] as const
export type Relationship = (typeof RELATIONSHIPS)[number]

/** A file that travels inside of a PDF. */
export interface PdfAttachment {
  /** ASCII letters, digits, dots, hyphens and underlines, at most 120; no two of one document are alike. */
  readonly name: string
  /** E.g. `application/json`. */
  readonly mediaType: string
  /** What it is, in words of the document's language; viewers show it beside the name. */
  readonly description: string
  readonly relationship: Relationship
  readonly bytes: Uint8Array
}

const NAME = /^[A-Za-z0-9][\w.-]{0,119}$/
const MEDIA_TYPE = /^[a-z]+\/[a-z0-9.+-]+$/

/**
 * Puts files into a document: each one in the tree of names, which viewers search by bytes, and in the catalogue's
 * list of what belongs to the document. Their instants are the document's own, so that equal files give equal bytes.
 *
 * @throws RangeError for a name or a media type that PDF viewers and file systems would not all take
 */
export function writeAttachedFiles(document: PdfKitDocument, files: readonly PdfAttachment[], at: Date): void {
  if (files.length === 0) return
  // The names are ASCII, so their order by code unit is that by bytes.
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  for (const [index, file] of sorted.entries()) {
    if (!NAME.test(file.name)) throw new RangeError(`${JSON.stringify(file.name)} is no name for an attached file`)
    if (!MEDIA_TYPE.test(file.mediaType)) throw new RangeError(`${JSON.stringify(file.mediaType)} is no media type`)
    if (sorted[index + 1]?.name === file.name) throw new RangeError(`Two attached files are called ${file.name}`)
  }
  const references = new Map(sorted.map((file) => [file.name, writeFile(document, file, at)]))
  const names = document.ref({ Names: [...references].flatMap(([name, reference]) => [Object(name), reference]) })
  names.end()
  document._root.data.Names.data.EmbeddedFiles = names
  document._root.data['AF'] = files.flatMap(({ name }) => references.get(name) ?? [])
}

/** The file's bytes and the specification that names them. */
function writeFile(document: PdfKitDocument, file: PdfAttachment, at: Date): PdfReference {
  const { name, mediaType, description, relationship, bytes } = file
  const stream = document.ref({
    Type: 'EmbeddedFile',
    // A slash would end the name (ISO 32000-1, 7.3.5).
    Subtype: mediaType.replace('/', '#2F'),
    Params: {
      Size: bytes.length,
      CreationDate: at,
      ModDate: at,
      CheckSum: createHash('md5').update(bytes).digest(),
    },
  })
  stream.end(bytes)
  const specification = document.ref({
    Type: 'Filespec',
    F: Object(name),
    UF: Object(name),
    Desc: Object(description),
    AFRelationship: relationship,
    EF: { F: stream, UF: stream },
  })
  specification.end()
  return specification
}
