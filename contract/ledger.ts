import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { ENTERED_CATEGORIES } from '#domain/cost-models/category.ts'
import { COST_KINDS } from '#domain/cost-models/cost-kind.ts'
import { IMPORT_FIELDS } from '#domain/ledger/import-fields.ts'
import { LEDGER_ENTRIES, LEDGER_FIELDS } from '#domain/ledger/row.ts'
import { REGIMES } from '#domain/rules/regime.ts'
import { procedure } from './base.ts'
import { ledgerRulesContract } from './ledger-rules.ts'
import { cents, day, fileIn, fileOut, id, instant, language, version } from './schemas.ts'

const cell = z
  .string()
  .max(500)
  .regex(/^[^\r\n\t\0]*$/)

export const ledgerFields = z.object({
  entry: z.enum(LEDGER_ENTRIES),
  costDay: day.nullable(),
  paymentDay: day.nullable(),
  voucher: cell,
  account: cell,
  costCentre: cell,
  supplier: cell,
  text: cell,
  netCents: cents.nullable(),
  vatCents: cents.nullable(),
  vatFinal: z.boolean(),
  eligibleCents: cents.nullable(),
  category: z.enum(ENTERED_CATEGORIES).nullable(),
  costKind: z.enum(COST_KINDS).nullable(),
  workPackage: cell,
  /** `common`, or the id of an organisation. */
  company: id.nullable(),
})
const patch = ledgerFields.partial()
export type LedgerPatchIn = z.output<typeof patch>

/** What was done, for the history: a cell, a pasted block, a fill, rows taken away. */
export const ledgerActions = ['edit', 'paste', 'fill', 'clear', 'removeRows'] as const

/** A batch of rows on the wire: JSON text of `LedgerTuple[]` (domain/ledger/tuple.ts), which travels in one piece. */
const packedRows = z.string()

export const ledgerPage = z.object({
  /** State of the workspace when this was read; see `changes`. */
  stamp: z.string(),
  regime: z.enum(REGIMES),
  periodStart: day.nullable(),
  periodEnd: day.nullable(),
  /** Whether the applicant is a municipality, whose VAT is never a cost in the structural funds. */
  isMunicipality: z.boolean(),
  /** Rows of the whole ledger. */
  count: z.number().int(),
  rows: packedRows,
  /** `after` of the next page; null on the last. */
  next: z.number().int().nullable(),
})
export type LedgerPage = z.output<typeof ledgerPage>

export const ledgerProfile = z.object({
  id,
  version,
  name: z.string(),
  /** Header text of the extract → what it holds; null = left out. */
  columns: z.record(z.string().max(500), z.enum(IMPORT_FIELDS).nullable()),
})
export type LedgerProfile = z.output<typeof ledgerProfile>

export const ledgerImportIn = z.object({
  projectId: id,
  file: fileIn,
  /** Fields of the columns from the left; guessed from the header when absent. */
  columns: z.array(z.enum(IMPORT_FIELDS).nullable()).max(200).optional(),
  /** Sheet of a workbook, by its place. */
  sheet: z.number().int().min(0).max(999).optional(),
  /** Name of the profile to read with, and to remember the columns under when the rows are taken in. */
  profile: z.string().trim().min(1).max(80).optional(),
  /** False says what would be taken in and writes nothing. */
  commit: z.boolean(),
})
export type LedgerImportIn = z.input<typeof ledgerImportIn>

const count = z.number().int().min(0)
export const ledgerImportResult = z.object({
  read: count,
  accepted: count,
  rejected: count,
  duplicates: count,
  /** Header texts of the file's columns. */
  headers: z.array(z.string()),
  columns: z.array(z.enum(IMPORT_FIELDS).nullable()),
  sheets: z.array(z.string()),
  sheet: count,
  /** Profile that the columns were taken from. */
  profile: z.string().nullable(),
  /** When this very file was taken in last. */
  importedBefore: instant.nullable(),
  /** JSON text of `ImportTuple[]` (domain/ledger/import-row.ts). */
  rows: z.string(),
})
export type LedgerImportResult = z.output<typeof ledgerImportResult>

export const ledgerImportEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    phase: z.enum(['reading', 'checking', 'saving']),
    done: count,
    total: count,
  }),
  z.object({ kind: z.literal('done'), result: ledgerImportResult }),
])
export type LedgerImportEvent = z.output<typeof ledgerImportEvent>

export const ledgerContract = {
  ...ledgerRulesContract,
  /** The ledger in pages, so that the first rows are there at once. `after` is a row's position. */
  page: procedure
    .input(z.object({ projectId: id, after: z.number().int().min(-1), limit: z.number().int().min(1).max(50_000) }))
    .output(ledgerPage),
  /** What changed since a stamp. `rows: null` = read the ledger anew. */
  changes: procedure
    .input(z.object({ projectId: id, stamp: z.string().max(120) }))
    .output(z.object({ stamp: z.string(), rows: packedRows.nullable(), removed: z.array(id) })),
  /**
   * One action on many cells: one transaction, one step of undo. `inserted` are the ids of new rows in their order,
   * `updated` the new versions. `invalid_input` names cells as `updates.0.costDay`.
   */
  write: procedure
    .input(
      z.object({
        projectId: id,
        action: z.enum(ledgerActions),
        updates: z.array(z.object({ id, version, patch })).max(100_000),
        inserts: z.array(patch).max(100_000),
        removes: z.array(z.object({ id, version })).max(100_000),
      }),
    )
    .output(z.object({ inserted: z.array(id), updated: z.array(z.object({ id, version })) })),
  /** Reads, checks and, when told to, takes in an extract; progress on the way. Ending the call cancels it. */
  import: procedure.input(ledgerImportIn).output(eventIterator(ledgerImportEvent)),
  profiles: procedure.output(z.array(ledgerProfile)),
  removeProfile: procedure.input(z.object({ id, version })).output(z.object({})),
  /** The given rows and columns in their order, as a file without formulas. */
  export: procedure
    .input(
      z.object({
        projectId: id,
        format: z.enum(['csv', 'xlsx']),
        language,
        rowIds: z.array(id).max(200_000),
        columns: z
          .array(z.object({ field: z.enum([...LEDGER_FIELDS, 'grossCents']), title: z.string().max(200) }))
          .max(40),
      }),
    )
    .output(fileOut),
}
