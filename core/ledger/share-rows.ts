import type { CommandTx } from '#db/command.ts'
import { toFields } from '#db/ledger/ledger-row.ts'
import { readLedgerRows } from '#db/ledger/read-ledger.ts'
import { readShareKeys } from '#db/ledger/share-keys.ts'
import { costOf } from '#domain/ledger/amounts.ts'
import type { LedgerFields } from '#domain/ledger/row.ts'
import { partOf, versionOn } from '#domain/ledger/share-key.ts'
import type { ShareKey } from '#domain/ledger/share-key.ts'
import type { Cents } from '#domain/values/money.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { requireRows, writeFacts } from './facts.ts'
import { ledgerProject } from './ledger-project.ts'

interface ShareRequest {
  projectId: string
  rowIds: readonly string[]
  keyName: string | null
}

/**
 * Shares costs by a key, or takes the key away. The project's part is written as what is claimed: a claimed amount
 * changes when somebody says so and never by itself; a row whose part would be another now is marked.
 */
export async function shareRows(
  context: CoreContext,
  { projectId, rowIds, keyName }: ShareRequest,
): Promise<{ shared: number; left: string[] }> {
  const project = await ledgerProject(context.session.current().db, projectId)
  return projectCommand(context, 'ledger.share', project, async (tx) => {
    await requireRows(tx, projectId, rowIds)
    const keys = await readShareKeys(tx.db)
    if (keyName !== null && !keys.some(({ name }) => name === keyName)) {
      throw new AppError('not_found', { what: 'share_keys', id: keyName })
    }
    const rows = await readLedgerRows(tx.db, projectId, rowIds)
    const left: string[] = []
    for (const [rowId, row] of rows) {
      const share = keyName === null ? NO_SHARE : shareOf(toFields(row), keys, keyName, projectId)
      if (share === null) left.push(rowId)
      else await writeShare(tx, context, { projectId, rowId, ...share })
    }
    return { shared: rows.size - left.length, left }
  })
}

interface Share {
  keyId: string | null
  part: Cents | null
}

const NO_SHARE: Share = { keyId: null, part: null }

/** Null when the row has no day or amount yet, or no version of the key holds on its day. */
function shareOf(row: LedgerFields, keys: readonly ShareKey[], name: string, projectId: string): Share | null {
  const whole = costOf(row)
  const key = row.costDay === null ? null : versionOn(keys, name, row.costDay)
  if (whole === null || key === null) return null
  return { keyId: key.id, part: partOf(key, projectId, whole) }
}

async function writeShare(
  tx: CommandTx,
  context: CoreContext,
  { projectId, rowId, keyId, part }: Share & { projectId: string; rowId: string },
): Promise<void> {
  await writeFacts(tx, context, { projectId, rowId, version: null, columns: { share_key_id: keyId } })
  await tx.update('ledger_rows', rowId, null, { eligible_cents: part })
}
