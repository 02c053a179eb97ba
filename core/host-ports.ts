import type { Language } from '#contract/index.ts'
import { makeUuidV7 } from '#domain/values/identifier.ts'

/** What a host brings: the places and the senses that the core itself must not have. */
export interface HostPorts {
  /** Absolute folder of the workspace. */
  workspaceDir: string
  /** Make the workspace when the folder has none. */
  create: boolean
  appVersion: string
  /** ISO UTC instant of now. */
  now: () => string
  /** Sixteen fresh random bytes. */
  randomBytes: () => Uint8Array
  /** For the log only; no personal data. */
  log: (line: string) => void
  /** Language of a new workspace. */
  language?: Language
}

/** A fresh identifier, UUIDv7. */
export function newId({ now, randomBytes }: HostPorts): string {
  return makeUuidV7(Date.parse(now()), randomBytes().subarray(0, 10))
}

/**
 * Where the key comes from under which personal data of participants are sealed. Today a passphrase brings it
 * (`core/privacy`); a workspace that is encrypted as a whole would bring it some other way, behind this same port.
 */
export interface PersonalDataPort {
  /** 32 bytes, or `null` while nobody has given the passphrase of this workspace. */
  personalDataKey(): Uint8Array | null
}
