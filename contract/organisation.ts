import { z } from 'zod'
import { AID_INSTRUMENTS, AID_ORIGINS, AID_REGIMES } from '#domain/de-minimis/aid-grant.ts'
import { ACTIVITIES } from '#domain/organisation/activity.ts'
import { AREA_CLASSES, MAP_CHECKS } from '#domain/organisation/area.ts'
import { LEGAL_FORMS } from '#domain/organisation/legal-form.ts'
import { ORGANISATION_NAME_KINDS } from '#domain/organisation/names.ts'
import { OWNER_KINDS } from '#domain/organisation/owner-kind.ts'
import { STATEMENT_KINDS, STATEMENT_OUTCOMES } from '#domain/organisation/statement.ts'
import { YEAR_BASES } from '#domain/organisation/year-basis.ts'
import { isMunicipalityCode } from '#domain/values/area-codes.ts'
import { isBusinessId } from '#domain/values/business-id.ts'
import { procedure } from './base.ts'
import { cents, day, fileIn, freeText, id, version } from './schemas.ts'

const cell = z
  .string()
  .max(500)
  .regex(/^[^\r\n\0]*$/)
const name = cell.trim().min(1).max(300)
const municipality = z
  .string()
  .refine((text): boolean => isMunicipalityCode(text))
  .nullable()
/** Basis points, 50 % is 5000. */
const rate = z.number().int().min(0).max(10_000).nullable()
const amount = cents.nullable()

export const organisationFields = z.object({
  /** Y-tunnus; `null` = has none, e.g. a foreign company. */
  businessId: z
    .string()
    .refine((text): boolean => isBusinessId(text))
    .nullable(),
  name,
  legalForm: z.enum(LEGAL_FORMS).nullable(),
  /** ISO 3166 code of two letters. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Code of Statistics Finland, three digits. */
  municipality,
  street: cell,
  postalCode: cell.max(20),
  city: cell,
  contactName: cell,
  email: cell,
  phone: cell,
  nace: cell.max(20),
  activity: z.enum(ACTIVITIES).nullable(),
  mixedActivities: z.boolean(),
  accountsSeparated: z.boolean().nullable(),
  foundedOn: day.nullable(),
  notes: freeText.max(20_000),
})
export type OrganisationFields = z.output<typeof organisationFields>

export const nameFields = z.object({ name, kind: z.enum(ORGANISATION_NAME_KINDS) })
export type NameFields = z.output<typeof nameFields>

export const siteFields = z.object({
  name: cell,
  street: cell,
  postalCode: cell.max(20),
  municipality,
  areaClass: z.enum(AREA_CLASSES).nullable(),
  mapCheck: z.enum(MAP_CHECKS).nullable(),
  checkedOn: day.nullable(),
  checkedBy: cell,
})
export type SiteFields = z.output<typeof siteFields>

export const yearFields = z.object({
  startDay: day,
  endDay: day,
  /** Annual work units in 1/10 000. */
  awu: z.number().int().min(0).nullable(),
  turnoverCents: amount,
  balanceCents: amount,
  equityCents: amount,
  basis: z.enum(YEAR_BASES),
})
export type YearFields = z.output<typeof yearFields>

export const linkFields = z.object({
  /** `null` = an owner that is not in the register. */
  ownerId: id.nullable(),
  ownerName: cell,
  ownerKind: z.enum(OWNER_KINDS),
  votes: rate,
  capital: rate,
  boardMajority: z.boolean(),
  dominantInfluence: z.boolean(),
  agreement: z.boolean(),
  sameMarket: z.boolean(),
  ownerInhabitants: z.number().int().min(0).nullable(),
  ownerBudgetCents: amount,
  investedCents: amount,
  validFrom: day.nullable(),
  validTo: day.nullable(),
})
export type LinkFields = z.output<typeof linkFields>

export const aidFields = z.object({
  projectId: id.nullable(),
  grantedOn: day,
  amountCents: cents,
  grossGrantCents: cents,
  grantor: cell,
  regime: z.enum(AID_REGIMES),
  roadFreight: z.boolean(),
  instrument: z.enum(AID_INSTRUMENTS),
  origin: z.enum(AID_ORIGINS),
  note: cell,
})
export type AidFields = z.output<typeof aidFields>

export const statementFields = z.object({
  kind: z.enum(STATEMENT_KINDS),
  statedOn: day,
  outcome: z.enum(STATEMENT_OUTCOMES),
  note: cell,
})
export type StatementFields = z.output<typeof statementFields>

const row = { id, version }
export const nameRow = nameFields.extend(row)
export const siteRow = siteFields.extend(row)
export const yearRow = yearFields.extend(row)
export const linkRow = linkFields.extend({
  ...row,
  organisationId: id,
  organisationName: z.string(),
  /** The owner's name in the register, or the given one. */
  ownerLabel: z.string(),
})
export const aidRow = aidFields.extend({
  ...row,
  /** Last day for the grantor to register the grant; `null` = granted before the register. */
  registerBy: day.nullable(),
  actName: z.string().nullable(),
})
export const statementRow = statementFields.extend(row)
export type NameRow = z.output<typeof nameRow>
export type SiteRow = z.output<typeof siteRow>
export type YearRow = z.output<typeof yearRow>
export type LinkRow = z.output<typeof linkRow>
export type AidRow = z.output<typeof aidRow>
export type StatementRow = z.output<typeof statementRow>

export const organisationSummary = z.object({
  id,
  businessId: z.string().nullable(),
  name: z.string(),
  otherNames: z.array(z.string()),
  municipality: z.string().nullable(),
  activity: z.enum(ACTIVITIES).nullable(),
  projectCount: z.number().int(),
})
export type OrganisationSummary = z.output<typeof organisationSummary>

export const organisationDetail = z.object({
  id,
  version,
  fields: organisationFields,
  names: z.array(nameRow),
  sites: z.array(siteRow),
  years: z.array(yearRow),
  /** Who owns it. */
  owners: z.array(linkRow),
  /** What it owns. */
  holdings: z.array(linkRow),
  aid: z.array(aidRow),
  statements: z.array(statementRow),
})
export type OrganisationDetail = z.output<typeof organisationDetail>

const added = z.object({ id, version })
const saved = z.object({ version })
const removal = z.object({ id, version })

/** A new row of one of an organisation's lists. */
export const newPart = z.discriminatedUnion('part', [
  z.object({ part: z.literal('names'), organisationId: id, fields: nameFields }),
  z.object({ part: z.literal('sites'), organisationId: id, fields: siteFields }),
  z.object({ part: z.literal('years'), organisationId: id, fields: yearFields }),
  z.object({ part: z.literal('links'), organisationId: id, fields: linkFields }),
  z.object({ part: z.literal('aid'), organisationId: id, fields: aidFields }),
  z.object({ part: z.literal('statements'), organisationId: id, fields: statementFields }),
])
export type NewPart = z.output<typeof newPart>
export type PartName = NewPart['part']

export const partPatch = z.discriminatedUnion('part', [
  z.object({ part: z.literal('names'), id, version, patch: nameFields.partial() }),
  z.object({ part: z.literal('sites'), id, version, patch: siteFields.partial() }),
  z.object({ part: z.literal('years'), id, version, patch: yearFields.partial() }),
  z.object({ part: z.literal('links'), id, version, patch: linkFields.partial() }),
  z.object({ part: z.literal('aid'), id, version, patch: aidFields.partial() }),
  z.object({ part: z.literal('statements'), id, version, patch: statementFields.partial() }),
])
export type PartPatch = z.output<typeof partPatch>

/** A row of a list that is read in: `duplicate` = already in the register or earlier in the same list. */
export const importedRow = z.object({
  line: z.number().int(),
  outcome: z.enum(['accepted', 'rejected', 'duplicate']),
  name: z.string(),
  businessId: z.string(),
  /** Why it was rejected; of a duplicate, the name that the register has. */
  problem: z.string().nullable(),
  existing: z.string().nullable(),
})
export type ImportedRow = z.output<typeof importedRow>

export const registerImport = z.object({
  fileName: z.string(),
  read: z.number().int(),
  accepted: z.number().int(),
  rejected: z.number().int(),
  duplicates: z.number().int(),
  /** What was found in the file, by field; `null` = no such column. */
  columns: z.record(z.string(), z.string().nullable()),
  /** Rows that were not taken, and the first of those that were. */
  rows: z.array(importedRow),
})
export type RegisterImport = z.output<typeof registerImport>

export const organisationContract = {
  list: procedure.output(z.array(organisationSummary)),
  get: procedure.input(z.object({ id })).output(organisationDetail),
  /** `already_exists` when the Y-tunnus is in the register. */
  create: procedure.input(organisationFields).output(added),
  update: procedure.input(z.object({ id, version, patch: organisationFields.partial() })).output(saved),
  /** Takes its lists along. `invalid_input` with `in_use` while it takes part in a project or owns another. */
  remove: procedure.input(removal).output(z.object({})),
  addPart: procedure.input(newPart).output(added),
  updatePart: procedure.input(partPatch).output(saved),
  removePart: procedure
    .input(removal.extend({ part: z.enum(['names', 'sites', 'years', 'links', 'aid', 'statements']) }))
    .output(z.object({})),
  /** Two rows are the same organisation: everything of `dropId` goes to `keepId`, its name stays as another name. */
  merge: procedure.input(z.object({ keepId: id, dropId: id })).output(z.object({})),
  /** Reads a list; with `commit` takes the accepted rows in as one step of undo. */
  importList: procedure.input(z.object({ file: fileIn, commit: z.boolean() })).output(registerImport),
}
