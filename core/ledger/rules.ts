import type { LedgerRulesOut } from '#contract/index.ts'
import { countFilesByOwner } from '#db/attachments/attachments.ts'
import { readAppliedLines } from '#db/decisions/change-applications.ts'
import { findSettings, readFacts, toRowFacts, toSettings } from '#db/ledger/facts.ts'
import { claimedElsewhere, readShareKeys } from '#db/ledger/share-keys.ts'
import { ZERO_CENTS } from '#domain/values/money.ts'
import type { CoreContext } from '../context.ts'
import { ledgerProject } from './ledger-project.ts'

/** What the rules need beside the rows: few things, however long the ledger is. */
export async function rules({ session }: CoreContext, projectId: string): Promise<LedgerRulesOut> {
  return session
    .current()
    .db.transaction()
    .execute(async (tx) => {
      const { regime, from, periodStart, periodEnd, isMunicipality, terms } = await ledgerProject(tx, projectId)
      const settings = await findSettings(tx, projectId)
      const elsewhere = await claimedElsewhere(tx, projectId)
      const facts = await readFacts(tx, projectId)
      const files = await countFilesByOwner(tx, projectId, 'ledger_rows')
      const keys = await readShareKeys(tx)
      return {
        regime,
        from,
        periodStart,
        periodEnd,
        isMunicipality,
        terms: terms.map((each) => ({
          ...each,
          approvedLines: each.approvedLines === null ? null : [...each.approvedLines],
          models: each.models.map(({ modelId, parameters }) => ({ modelId, parameters: { ...parameters } })),
        })),
        changesApplied: await readAppliedLines(tx, projectId),
        settings: toSettings(settings),
        settingsVersion: settings?.version ?? 0,
        rows: facts.map((row) => ({
          rowId: row.row_id,
          version: row.version,
          facts: toRowFacts(row),
          shareKeyId: row.share_key_id,
          // A shared cost that no other project claims is claimed for nothing elsewhere, which is known.
          claimedElsewhere: row.share_key_id === null ? null : (elsewhere.get(row.row_id) ?? ZERO_CENTS),
        })),
        files: Array.from(files, ([rowId, count]) => ({ rowId, count })),
        keys: keys.map((key) => ({ ...key, parts: [...key.parts] })),
      }
    })
}
