import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { HostPorts } from '../host-ports.ts'

/** How a sealed text begins; the tables check it, so that an open text can't get into a sealed column. */
const mark = 'sealed1.'
const ivLength = 12
const tagLength = 16

/** AES-256-GCM. `place` (`participants/<id>`) is bound to it: a sealed text moved to another row can't be opened. */
export function seal(ports: Pick<HostPorts, 'randomBytes'>, key: Uint8Array, place: string, text: string): string {
  const iv = ports.randomBytes().subarray(0, ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return mark + Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Throws when the key, the place or the text is another than what was sealed. */
export function open(key: Uint8Array, place: string, sealed: string): string {
  const bytes = Buffer.from(sealed.slice(mark.length), 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength), { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  return decipher.update(bytes.subarray(ivLength + tagLength), undefined, 'utf8') + decipher.final('utf8')
}
