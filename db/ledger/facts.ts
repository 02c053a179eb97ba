import type { Kysely } from 'kysely'
import type { RowFact, RowFacts } from '#domain/ledger/row-facts.ts'
import { NO_LEDGER_SETTINGS } from '#domain/ledger/settings.ts'
import type { LedgerSettings } from '#domain/ledger/settings.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import type { Database, NewRow, RowPatch } from '../schema.ts'
import type { LedgerFactsTable, LedgerSettingsTable } from './facts-tables.ts'

/** The column of each fact. */
export const factColumns = {
  contractCents: 'contract_cents',
  enoughTenders: 'enough_tenders',
  priceEvidence: 'price_evidence',
  artificiallySplit: 'artificially_split',
  relatedSeller: 'related_seller',
  outsideTenders: 'outside_tenders',
  workShare: 'work_share',
  withinNormalPay: 'within_normal_pay',
  jobDescription: 'job_description',
  hiredForProject: 'hired_for_project',
  personMonths: 'person_months',
  openRecruitment: 'open_recruitment',
  kilometres: 'kilometres',
  withinTravelRules: 'within_travel_rules',
  deviceHadAid: 'device_had_aid',
  deviceWithinValue: 'device_within_value',
  deviceJustified: 'device_justified',
  deviceYears: 'device_years',
  groupScope: 'group_scope',
} as const satisfies Record<RowFact, keyof LedgerFactsTable>

const toTold = (flag: 0 | 1 | null) => (flag === null ? null : flag === 1)
const toAmount = (value: number | null) => (value === null ? null : cents(value))

export function toRowFacts(row: LedgerFactsTable): RowFacts {
  return {
    contractCents: toAmount(row.contract_cents),
    enoughTenders: toTold(row.enough_tenders),
    priceEvidence: toTold(row.price_evidence),
    artificiallySplit: toTold(row.artificially_split),
    relatedSeller: toTold(row.related_seller),
    outsideTenders: toTold(row.outside_tenders),
    workShare: row.work_share === null ? null : basisPoints(row.work_share),
    withinNormalPay: toTold(row.within_normal_pay),
    jobDescription: toTold(row.job_description),
    hiredForProject: toTold(row.hired_for_project),
    personMonths: row.person_months,
    openRecruitment: toTold(row.open_recruitment),
    kilometres: row.kilometres,
    withinTravelRules: toTold(row.within_travel_rules),
    deviceHadAid: toTold(row.device_had_aid),
    deviceWithinValue: toTold(row.device_within_value),
    deviceJustified: toTold(row.device_justified),
    deviceYears: row.device_years,
    groupScope: row.group_scope,
  }
}

/** The given facts as columns, and no others. */
export function fromRowFacts(facts: Partial<RowFacts>): RowPatch<'ledger_facts'> {
  const columns: Record<string, string | number | null> = {}
  for (const [fact, value] of Object.entries(facts)) {
    if (isFact(fact)) columns[factColumns[fact]] = typeof value === 'boolean' ? Number(value) : value
  }
  return columns
}

const isFact = (name: string): name is RowFact => Object.hasOwn(factColumns, name)

/** The columns of a row of which nothing is told yet. */
export const noFactColumns: Omit<NewRow<'ledger_facts'>, 'id' | 'project_id' | 'row_id'> = {
  contract_cents: null,
  enough_tenders: null,
  price_evidence: null,
  artificially_split: null,
  related_seller: null,
  outside_tenders: null,
  work_share: null,
  within_normal_pay: null,
  job_description: null,
  hired_for_project: null,
  person_months: null,
  open_recruitment: null,
  kilometres: null,
  within_travel_rules: null,
  device_had_aid: null,
  device_within_value: null,
  device_justified: null,
  device_years: null,
  group_scope: null,
  share_key_id: null,
}

export function readFacts(db: Kysely<Database>, projectId: string): Promise<LedgerFactsTable[]> {
  return db.selectFrom('ledger_facts').selectAll().where('project_id', '=', projectId).execute()
}

export async function findFacts(db: Kysely<Database>, rowId: string): Promise<LedgerFactsTable | null> {
  return (await db.selectFrom('ledger_facts').selectAll().where('row_id', '=', rowId).executeTakeFirst()) ?? null
}

export async function findSettings(db: Kysely<Database>, projectId: string): Promise<LedgerSettingsTable | null> {
  const row = db.selectFrom('ledger_settings').selectAll().where('project_id', '=', projectId)
  return (await row.executeTakeFirst()) ?? null
}

export function toSettings(row: LedgerSettingsTable | null): LedgerSettings {
  if (row === null) return NO_LEDGER_SETTINGS
  return {
    pendingSince: row.pending_since === null ? null : asDay(row.pending_since),
    isGroupProject: row.is_group === 1,
    procurementThreshold: toAmount(row.procurement_threshold_cents),
    vatProof: toTold(row.vat_proof),
    inKindWorkHour: toAmount(row.in_kind_work_cents),
    inKindMachineHour: toAmount(row.in_kind_machine_cents),
  }
}
