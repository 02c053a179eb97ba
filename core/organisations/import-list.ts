import type { ImportedRow, OrganisationFields, RegisterImport } from '#contract/index.ts'
import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { findMunicipality } from '#domain/catalogue/dated-municipalities.ts'
import { rawTextOf } from '#domain/ledger/source-cell.ts'
import { normaliseName } from '#domain/organisation/normalise-name.ts'
import { REGISTER_FIELDS, registerColumns } from '#domain/organisation/register-columns.ts'
import type { RegisterField } from '#domain/organisation/register-columns.ts'
import { parseBusinessId } from '#domain/values/business-id.ts'
import type { BusinessId } from '#domain/values/business-id.ts'
import { collapseSpaces } from '#domain/values/text.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { TableError } from '../tables/limits.ts'
import { readTable } from '../tables/table.ts'
import type { TableRow } from '../tables/table-rows.ts'
import { registerCommand } from './command.ts'
import { fromFields } from './from-contract.ts'
import { emptyOrganisation } from './empty-organisation.ts'

/** Headers are looked for in this many first rows. */
const ROWS_OF_TITLES = 30
/** Accepted rows that are shown before they are taken in. */
const SHOWN = 200

type Cells = Readonly<Record<RegisterField, string>>

/** Reads a list of organisations, and takes it in as one step of undo when asked: read = accepted + rejected + duplicates. */
export async function importList(
  context: CoreContext,
  { file, commit }: { readonly file: { readonly name: string; readonly base64: string }; readonly commit: boolean },
): Promise<RegisterImport> {
  const { rows, headers, columns } = readList(file)
  const known = await knownNames(context.session.current().db)
  const judged = rows.map((row) => judge(row.line, cellsOf(row, columns), known))
  const accepted = judged.flatMap(({ fields }) => fields ?? [])
  if (commit && accepted.length > 0) {
    await registerCommand(context, 'organisation.importList', (tx) =>
      tx.insertMany(
        'organisations',
        accepted.map((fields) => ({ id: newId(context.ports), ...fromFields(fields) })),
      ),
    )
  }
  const told = judged.map(({ told: row }) => row)
  const count = (outcome: ImportedRow['outcome']) => told.filter((row) => row.outcome === outcome).length
  const taken = told.filter(({ outcome }) => outcome === 'accepted').slice(0, SHOWN)
  return {
    fileName: file.name,
    read: told.length,
    accepted: count('accepted'),
    rejected: count('rejected'),
    duplicates: count('duplicate'),
    columns: Object.fromEntries(REGISTER_FIELDS.map((field) => [field, headers[columns.get(field) ?? -1] ?? null])),
    rows: [...told.filter(({ outcome }) => outcome !== 'accepted'), ...taken],
  }
}

function readList(file: { readonly name: string; readonly base64: string }) {
  try {
    const { rows } = readTable(new Uint8Array(Buffer.from(file.base64, 'base64')), 0, () => undefined)
    const texts = rows.slice(0, ROWS_OF_TITLES).map(({ cells }) => cells.map(rawTextOf))
    const at = texts.findIndex((cells) => registerColumns(cells) !== undefined)
    const headers = texts[at]
    const columns = headers === undefined ? undefined : registerColumns(headers)
    if (headers === undefined || columns === undefined) throw new TableError('not_a_table')
    return { rows: rows.slice(at + 1).filter(isFilled), headers, columns }
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    const reason = error.trouble === 'not_a_table' ? 'no_name_column' : error.trouble
    throw new AppError('import_rejected', { reason, fileName: file.name })
  }
}

const isFilled = ({ cells }: TableRow) => cells.some((cell) => rawTextOf(cell).trim() !== '')

function cellsOf({ cells }: TableRow, columns: ReadonlyMap<RegisterField, number>): Cells {
  const text = (field: RegisterField) => {
    const cell = cells[columns.get(field) ?? -1]
    return cell === undefined ? '' : collapseSpaces(rawTextOf(cell)).slice(0, 500)
  }
  return {
    businessId: text('businessId'),
    name: text('name').slice(0, 300),
    municipality: text('municipality'),
    street: text('street'),
    postalCode: text('postalCode').slice(0, 20),
    city: text('city'),
    nace: text('nace').slice(0, 20),
    contactName: text('contactName'),
    email: text('email'),
    phone: text('phone'),
  }
}

/** Names by Y-tunnus and by normalised name; rows of the list join them as they are accepted. */
interface Known {
  readonly byId: Map<string, string>
  readonly byName: Map<string, string>
}

async function knownNames(db: Kysely<Database>): Promise<Known> {
  const rows = await db.selectFrom('organisations').select(['id', 'business_id', 'name']).execute()
  const others = await db.selectFrom('organisation_names').select('name').execute()
  return {
    byId: new Map(rows.flatMap(({ business_id: id, name }) => (id === null ? [] : [[id, name] as const]))),
    byName: new Map([...rows, ...others].map(({ name }) => [normaliseName(name), name])),
  }
}

interface Judged {
  readonly told: ImportedRow
  readonly fields: OrganisationFields | null
}

function judge(line: number, cells: Cells, known: Known): Judged {
  const told = { line, name: cells.name, businessId: cells.businessId, existing: null, problem: null }
  const rejected = (problem: string): Judged => ({ told: { ...told, outcome: 'rejected', problem }, fields: null })
  if (cells.name === '') return rejected('name_missing')
  const parsed = cells.businessId === '' ? null : businessIdOf(cells.businessId)
  if (typeof parsed === 'object' && parsed !== null) return rejected(parsed.code)
  const municipality = cells.municipality === '' ? null : (findMunicipality(cells.municipality)?.code ?? undefined)
  if (municipality === undefined) return rejected('municipality_unknown')
  const name = normaliseName(cells.name)
  const existing = parsed === null ? known.byName.get(name) : known.byId.get(parsed)
  if (existing !== undefined) return { told: { ...told, outcome: 'duplicate', existing }, fields: null }
  if (parsed !== null) known.byId.set(parsed, cells.name)
  known.byName.set(name, cells.name)
  const { businessId: _id, municipality: _municipality, ...texts } = cells
  return {
    told: { ...told, businessId: parsed ?? '', outcome: 'accepted' },
    fields: { ...emptyOrganisation, ...texts, businessId: parsed, municipality },
  }
}

/** A right code in another form is taken; anything else is the problem's code. */
function businessIdOf(text: string): BusinessId | { readonly code: string } {
  const parsed = parseBusinessId(text)
  if (parsed.ok) return parsed.value
  return parsed.error.code === 'other_form' ? parsed.error.suggestion : { code: parsed.error.code }
}
