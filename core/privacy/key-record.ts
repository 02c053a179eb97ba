import { hkdfSync, scrypt } from 'node:crypto'
import type { KeyRecord } from '#contract/privacy.ts'
import type { HostPorts } from '../host-ports.ts'
import { open, seal } from './seal.ts'

type Random = Pick<HostPorts, 'randomBytes'>

/** scrypt with N = 2^17, r = 8: 128 MiB and some tenths of a second for each guess. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const place = 'personal-data-key'

export async function makeKeyRecord(
  ports: Random,
  passphrase: string,
): Promise<{ record: KeyRecord; key: Uint8Array; recoveryCode: string }> {
  const key = random32(ports)
  const recoveryCode = codeOf(random32(ports))
  const salt = Buffer.from(ports.randomBytes())
  const record: KeyRecord = {
    version: 1,
    keyId: Buffer.from(ports.randomBytes()).toString('hex'),
    passphrase: await wrapByPassphrase(ports, key, passphrase),
    recovery: { salt: salt.toString('base64'), wrapped: wrap(ports, fromRecovery(recoveryCode, salt), key) },
  }
  return { record, key, recoveryCode }
}

export async function wrapByPassphrase(
  ports: Random,
  key: Uint8Array,
  passphrase: string,
): Promise<KeyRecord['passphrase']> {
  const salt = Buffer.from(ports.randomBytes())
  return { salt: salt.toString('base64'), wrapped: wrap(ports, await fromPassphrase(passphrase, salt), key) }
}

/** With the recovery code or the passphrase; `null` for any other text. */
export async function unwrap(record: KeyRecord, secret: string): Promise<Uint8Array | null> {
  const recovery = fromRecovery(secret, Buffer.from(record.recovery.salt, 'base64'))
  return (
    tryOpen(recovery, record.recovery.wrapped) ??
    tryOpen(await fromPassphrase(secret, Buffer.from(record.passphrase.salt, 'base64')), record.passphrase.wrapped)
  )
}

function tryOpen(wrappingKey: Uint8Array, wrapped: string): Uint8Array | null {
  try {
    return Buffer.from(open(wrappingKey, place, wrapped), 'base64')
  } catch {
    return null
  }
}

const wrap = (ports: Random, wrappingKey: Uint8Array, key: Uint8Array) =>
  seal(ports, wrappingKey, place, Buffer.from(key).toString('base64'))

function fromPassphrase(passphrase: string, salt: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, cost, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}

/** The code has 160 random bits, so guessing it is hopeless without making each guess slow. */
function fromRecovery(code: string, salt: Uint8Array): Uint8Array {
  const letters = code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  return new Uint8Array(hkdfSync('sha256', letters, salt, place, 32))
}

/** Letters and digits that are not mistaken for each other on paper. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Thirty-two signs in groups of four. */
function codeOf(bytes: Uint8Array): string {
  const signs = [...bytes].map((byte) => alphabet[byte % alphabet.length] ?? '')
  return Array.from({ length: 8 }, (_, group) => signs.slice(group * 4, group * 4 + 4).join('')).join('-')
}

function random32(ports: Random): Uint8Array {
  return Buffer.concat([ports.randomBytes(), ports.randomBytes()])
}
