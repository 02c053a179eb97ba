import type { PersonalDataState } from '#contract/index.ts'
import type { Workspace } from '#db/workspace.ts'
import { AppError } from '../app-error.ts'
import type { HostPorts, PersonalDataPort } from '../host-ports.ts'
import type { WorkspaceSession } from '../workspace/session.ts'
import { hasKeyFile, readKeyRecord, writeKeyRecord } from './key-file.ts'
import { makeKeyRecord, unwrap, wrapByPassphrase } from './key-record.ts'
import { open, seal } from './seal.ts'

/** Personal data of participants: the passphrase of the workspace, and what is sealed and opened with its key. */
export interface PersonalData extends PersonalDataPort {
  state(): Promise<PersonalDataState>
  /** Returns the recovery code. Throws `already_exists` when there is a passphrase. */
  setUp(passphrase: string): Promise<string>
  /** Throws `wrong_passphrase`. */
  unlock(secret: string): Promise<void>
  lock(): void
  changePassphrase(passphrase: string): Promise<void>
  /** Throws `personal_data_locked`. */
  seal(place: string, text: string): string
  /** `null` while locked, and for a text of another key. */
  open(place: string, sealed: string): string | null
}

export function createPersonalData(ports: HostPorts, session: WorkspaceSession): PersonalData {
  let unlocked: { key: Uint8Array; workspace: Workspace } | null = null

  // A workspace that was restored or opened anew asks for its passphrase again.
  const personalDataKey = () => {
    const { workspace } = session.state()
    return unlocked !== null && unlocked.workspace === workspace ? unlocked.key : null
  }
  async function state(): Promise<PersonalDataState> {
    if (personalDataKey() !== null) return 'open'
    return (await readKeyRecord(session.current())) === null ? 'absent' : 'locked'
  }
  function required(): Uint8Array {
    const key = personalDataKey()
    if (key !== null) return key
    throw new AppError('personal_data_locked', { state: hasKeyFile(session.current()) ? 'locked' : 'absent' })
  }
  function lock(): void {
    unlocked?.key.fill(0)
    unlocked = null
  }

  return {
    personalDataKey,
    state,
    lock,
    async setUp(passphrase) {
      const workspace = session.current()
      if ((await readKeyRecord(workspace)) !== null) {
        throw new AppError('already_exists', { what: 'personal_data_key', value: '' })
      }
      const { record, key, recoveryCode } = await makeKeyRecord(ports, passphrase)
      await writeKeyRecord(workspace, record)
      unlocked = { key, workspace }
      return recoveryCode
    },
    async unlock(secret) {
      const workspace = session.current()
      const record = await readKeyRecord(workspace)
      if (record === null) throw new AppError('personal_data_locked', { state: 'absent' })
      const key = await unwrap(record, secret)
      if (key === null) throw new AppError('wrong_passphrase', {})
      unlocked = { key, workspace }
    },
    async changePassphrase(passphrase) {
      const key = required()
      const workspace = session.current()
      const record = await readKeyRecord(workspace)
      if (record === null) throw new AppError('personal_data_locked', { state: 'absent' })
      await writeKeyRecord(workspace, { ...record, passphrase: await wrapByPassphrase(ports, key, passphrase) })
    },
    seal: (place, text) => seal(ports, required(), place, text),
    open(place, sealed) {
      const key = personalDataKey()
      if (key === null) return null
      try {
        return open(key, place, sealed)
      } catch {
        return null
      }
    },
  }
}
