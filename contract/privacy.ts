import { z } from 'zod'
import { procedure } from './base.ts'

/** `absent` = no passphrase yet, so personal data of participants can't be entered. */
export const personalDataState = z.enum(['absent', 'locked', 'open'])
export type PersonalDataState = z.output<typeof personalDataState>

/** Long enough that scrypt makes guessing hopeless; the page says how to choose one. */
const passphrase = z.string().min(12).max(200)

const wrappedKey = z.object({ salt: z.string(), wrapped: z.string() })

/** What the key file of a workspace holds: its key, wrapped twice. Nothing of it opens without one of the secrets. */
export const keyRecord = z.object({
  version: z.literal(1),
  /** Names the key, so that a restored workspace and its key file are known to belong together. */
  keyId: z.string(),
  passphrase: wrappedKey,
  recovery: wrappedKey,
})
export type KeyRecord = z.output<typeof keyRecord>

export const privacyContract = {
  state: procedure.output(z.object({ state: personalDataState })),
  /** Makes the key of the workspace. The recovery code is told this once and kept nowhere. */
  setUp: procedure.input(z.object({ passphrase })).output(z.object({ recoveryCode: z.string() })),
  /** With the passphrase or the recovery code. `wrong_passphrase` for any other text. */
  unlock: procedure.input(z.object({ secret: z.string().max(200) })).output(z.object({})),
  lock: procedure.output(z.object({})),
  /** Needs personal data to be open. The recovery code stays. */
  changePassphrase: procedure.input(z.object({ passphrase })).output(z.object({})),
}
