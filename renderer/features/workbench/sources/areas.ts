import type { Language } from '#domain/values/language.ts'
import { claimWords } from '../../claims/words/claim-words.ts'
import { companiesWords } from '../../companies/words.ts'
import { decisionWords } from '../../decision/words/screen-words.ts'
import { eventWords } from '../../events/words.ts'
import { groupWords } from '../../groups/words/group-words.ts'
import { inKindWords } from '../../in-kind/words.ts'
import { ledgerWords } from '../../ledger/words/ledger-words.ts'
import { planWords } from '../../plan/words/plan-words.ts'
import { sectionWords } from '../../project/words/section-words.ts'
import { staffingWords } from '../../staffing/words.ts'
import { surveyWords } from '../../surveys/words.ts'

interface Area {
  readonly slug: string
  readonly titles: Readonly<Record<Language, string>>
}

const titled = (slug: string, { fi, sv, en }: Readonly<Record<Language, { readonly title: string }>>): Area => ({
  slug,
  titles: { fi: fi.title, sv: sv.title, en: en.title },
})
const ofSection = (slug: 'basics' | 'indicators'): Area => ({
  slug,
  titles: { fi: sectionWords.fi[slug], sv: sectionWords.sv[slug], en: sectionWords.en[slug] },
})

const basics = ofSection('basics')
const plan = titled('plan', planWords)
const decision = titled('decision', decisionWords)
const ledger = titled('ledger', ledgerWords)
const claims = titled('claims', claimWords)
const staffing = titled('staffing', staffingWords)
const indicators = ofSection('indicators')
const events = titled('events', eventWords)
const surveys = titled('surveys', surveyWords)
const companies = titled('companies', companiesWords)
const shares = titled('shares', groupWords)

/** The area of the project whose screen has the rows of a table. */
const areas: Readonly<Record<string, Area>> = {
  projects: basics,
  project_areas: basics,
  project_indicators: indicators,
  decisions: decision,
  decision_budget_lines: decision,
  decision_deadlines: decision,
  decision_models: decision,
  decision_sources: decision,
  ledger_rows: ledger,
  in_kind_work: titled('in-kind', inKindWords),
  claims,
  claim_advances: claims,
  claim_payments: claims,
  claim_rows: claims,
  claim_shares: claims,
  allocations: staffing,
  employments: staffing,
  hour_entries: staffing,
  hour_months: staffing,
  staff_members: staffing,
  goals: plan,
  work_packages: plan,
  actions: plan,
  risks: plan,
  indicators,
  indicator_results: indicators,
  events,
  event_attendances: events,
  participants: events,
  surveys,
  survey_questions: surveys,
  survey_quotes: surveys,
  organisations: companies,
  organisation_aid: companies,
  participations: companies,
  company_groups: shares,
  group_agreements: shares,
  group_agreement_shares: shares,
  own_share_invoices: shares,
  own_share_payments: shares,
}

export const areaOfTable = (table: string): Area | null => areas[table] ?? null
