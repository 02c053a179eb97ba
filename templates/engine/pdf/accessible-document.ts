import { readFileSync } from 'node:fs'
import { type PdfAttachment, writeAttachedFiles } from './attached-files.ts'
import { type Bookmark, writeBookmarks } from './bookmarks.ts'
import type { FontFiles } from './fonts.ts'
import { assemblePdf, type FinishedObject } from './object-file.ts'
import { StockDocument } from './pdfmake-modules.ts'
import type { EmbeddedFont, PdfReference } from './pdfmake-types.ts'
import { openFont } from './shared-fonts.ts'
import type { Face } from './shaping.ts'
import { type StructureNode } from './structure.ts'
import { type PageOwners, writeStructure } from './structure-writer.ts'
import { WordEncoder } from './word-encoder.ts'
import { type DocumentFacts, xmpPacket } from './xmp.ts'

/** The one family's name in document definitions, and the face for signs it lacks. */
export const FAMILY = 'Document'
const SYMBOLS = 'Symbols'

/**
 * A pdfkit document that is PDF/A-2a (PDF/A-3a with attached files) and PDF/UA-1: own metadata, structure tree, bookmarks and file assembly in the
 * place of pdfkit's (which escapes no XML, forgets counts and writes each object by itself).
 */
export class AccessibleDocument extends StockDocument {
  readonly facts: DocumentFacts
  readonly bookmarks: Bookmark[] = []
  readonly owners: PageOwners[] = []
  readonly #files: FontFiles
  readonly #root: StructureNode
  readonly #attachments: readonly PdfAttachment[]
  readonly #encoders = new Map<EmbeddedFont, WordEncoder>()
  readonly #objects: FinishedObject[] = []
  #pieces: (string | Uint8Array)[] = []
  #finish: ((bytes: Uint8Array) => void) | undefined

  constructor(facts: DocumentFacts, files: FontFiles, root: StructureNode, attachments: readonly PdfAttachment[] = []) {
    const { regular, bold, italic, boldItalic, symbols } = files
    super(
      {
        [FAMILY]: { normal: regular, bold, italics: italic, bolditalics: boldItalic },
        [SYMBOLS]: { normal: symbols, bold: symbols, italics: symbols, bolditalics: symbols },
      },
      {},
      {},
      {},
      {
        autoFirstPage: false,
        displayTitle: true,
        font: null,
        info: infoEntries(facts),
        lang: facts.language,
        pdfVersion: '1.7',
        tagged: true,
      },
      null,
      () => false,
    )
    this.facts = facts
    this.#files = files
    this.#root = root
    this.#attachments = attachments
    // Names are looked up by bytes (ISO 32000-1, 7.9.6); pdfkit sorts them by locale.
    this._root.data.Names.data.Dests._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  }

  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const type = this.getFontType(bold, italics)
    const known = this.fontCache[family]?.[type]
    if (known !== undefined) return known
    const file = this.getFontFile(family, bold, italics)
    if (file === null) throw new Error(`Unknown font family: ${family}`)
    const sameFile = this._fontFamilies[file]
    const { embedded, face } = sameFile === undefined ? openFont(this, file) : { embedded: sameFile, face: undefined }
    if (face !== undefined) this.#encoders.set(embedded, new WordEncoder(embedded, face))
    this.fontCache[family] = { ...this.fontCache[family], [type]: embedded }
    return embedded
  }

  /** Encoder of a font of this document. */
  encoder(font: EmbeddedFont): WordEncoder {
    const encoder = this.#encoders.get(font)
    if (encoder === undefined) throw new Error(`The font ${font.name} is not of this document`)
    return encoder
  }

  symbols(): EmbeddedFont {
    return this.provideFont(SYMBOLS, false, false)
  }

  symbolsFace(): Face {
    return this.encoder(this.symbols()).face
  }

  /** Ends the document and waits for its pictures. */
  async finish(): Promise<Uint8Array> {
    const { promise, resolve } = Promise.withResolvers<Uint8Array>()
    this.#finish = resolve
    this.end()
    return promise
  }

  override endOutline(): void {
    writeBookmarks(this, this.bookmarks)
    // The outline that pdfkit keeps for itself stays unused but was numbered: give its object a value.
    this.outline.dictionary.end()
  }

  override endMarkings(): void {
    writeStructure(this, this.#root, this.owners)
    this.getMarkInfoDictionary().end()
    this.#writeOutputIntent()
    writeAttachedFiles(this, this.#attachments, this.facts.createdAt)
  }

  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    metadata.compress = false
    metadata.end(new TextEncoder().encode(xmpPacket(this.facts, this.#attachments.length > 0)))
    this._root.data['Metadata'] = metadata
  }

  override _write(data: string | Uint8Array): void {
    // pdfkit's constructor writes the header before this object has its fields; the file gets its own.
    if (#pieces in this) this.#pieces.push(data)
  }

  override _refEnd(reference: PdfReference): void {
    const [, text, keyword, stream] = this.#pieces
    this.#pieces = []
    if (typeof text !== 'string') throw new Error(`pdfkit wrote object ${reference.id} in an unknown way`)
    const isStream = keyword === 'stream' && stream instanceof Uint8Array
    this.#objects.push(isStream ? { id: reference.id, text, stream } : { id: reference.id, text })
    super._refEnd(reference)
  }

  override _finalize(): void {
    const [root, info] = [this._root.id, this._info.id]
    this.#finish?.(assemblePdf(this.#objects, { root, info, id: this._id.toString('hex') }))
  }

  #writeOutputIntent(): void {
    const profile = this.ref({ N: 3 })
    profile.end(readFileSync(this.#files.colourProfile))
    const name = Object('sRGB IEC61966-2.1')
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: name,
      OutputConditionIdentifier: name,
      DestOutputProfile: profile,
    })
    intent.end()
    this._root.data['OutputIntents'] = [intent]
  }
}

function infoEntries(facts: DocumentFacts): Record<string, unknown> {
  return {
    Title: facts.title,
    Author: facts.author,
    ...(facts.subject !== undefined && { Subject: facts.subject }),
    ...(facts.keywords !== undefined && { Keywords: facts.keywords }),
    Creator: facts.creator,
    Producer: facts.producer,
    CreationDate: facts.createdAt,
    ModDate: facts.createdAt,
  }
}
