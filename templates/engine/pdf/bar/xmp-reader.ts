import { SaxesParser } from 'saxes'

export type Xmp =
  | { kind: 'malformed'; message: string }
  | {
      kind: 'read'
      /** Text of each property by its usual name, e.g. `dc:title`. */
      values: Readonly<Record<string, string>>
      /** Namespaces that extension schemas describe. */
      describedSchemas: ReadonlySet<string>
    }

/** Prefixes by namespace, so that a file may use others. */
const prefixes: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.aiim.org/pdfa/ns/id/': 'pdfaid',
  'http://www.aiim.org/pdfua/ns/id/': 'pdfuaid',
  'http://www.aiim.org/pdfa/ns/schema#': 'pdfaSchema',
}

/** Reads an XMP packet with a strict XML parser. */
export function readXmp(packet: string): Xmp {
  const parser = new SaxesParser({ xmlns: true })
  const values: Record<string, string> = {}
  const describedSchemas = new Set<string>()
  const path: (string | undefined)[] = []
  let message: string | undefined
  parser.on('error', (error) => {
    message ??= error.message
  })
  parser.on('opentag', (tag) => {
    const prefix = prefixes[tag.uri]
    path.push(prefix === undefined ? undefined : `${prefix}:${tag.local}`)
  })
  parser.on('closetag', () => {
    path.pop()
  })
  parser.on('text', (text) => {
    const name = path.findLast((step) => step !== undefined)
    if (name === undefined || text.trim() === '') return
    if (name === 'pdfaSchema:namespaceURI') describedSchemas.add(text.trim())
    values[name] = (values[name] ?? '') + text
  })
  parser.write(packet.replace(/^\ufeff/, '')).close()
  return message === undefined ? { kind: 'read', values, describedSchemas } : { kind: 'malformed', message }
}
