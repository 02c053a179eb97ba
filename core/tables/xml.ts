import { SaxesParser } from 'saxes'
import { TableError } from './limits.ts'
import { unpackPart } from './zip.ts'
import type { ZipPart } from './zip.ts'

export interface XmlHandlers {
  /** Names come without their namespace prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
  progress?(packedDone: number): void
}

/** Thrown by a handler that has seen enough. */
export class EnoughRead extends Error {}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Reads one part of a workbook as a stream. A document type is refused: no workbook has one, and entities that grow
 * would need one.
 *
 * @throws TableError
 */
export function readXmlPart(bytes: Uint8Array, part: ZipPart, handlers: XmlHandlers): void {
  const parser = new SaxesParser()
  const decoder = new TextDecoder()
  parser.on('error', () => {
    throw new TableError('broken_file')
  })
  parser.on('doctype', () => {
    throw new TableError('broken_file')
  })
  parser.on('opentag', ({ name, attributes }) => handlers.open(local(name), attributes))
  parser.on('closetag', ({ name }) => handlers.close(local(name)))
  parser.on('text', (text) => handlers.text(text))
  parser.on('cdata', (text) => handlers.text(text))
  try {
    unpackPart(bytes, part, (piece, done) => {
      parser.write(decoder.decode(piece, { stream: true }))
      handlers.progress?.(done)
    })
    parser.write(decoder.decode())
    parser.close()
  } catch (error) {
    if (!(error instanceof EnoughRead)) throw error
  }
}
