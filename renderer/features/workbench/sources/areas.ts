import type { Area } from '#domain/places/place.ts'
import type { Language } from '#domain/values/language.ts'
import { budgetWords } from '../../budget/words.ts'
import { claimWords } from '../../claims/words/claim-words.ts'
import { companiesWords } from '../../companies/words.ts'
import { decisionWords } from '../../decision/words/screen-words.ts'
import { eventWords } from '../../events/words.ts'
import { fileWords } from '../../files/words.ts'
import { groupWords } from '../../groups/words/group-words.ts'
import { inKindWords } from '../../in-kind/words.ts'
import { ledgerWords } from '../../ledger/words/ledger-words.ts'
import { participantWords } from '../../participants/words.ts'
import { planWords } from '../../plan/words/plan-words.ts'
import type { WrittenSection } from '../../project/section-slugs.ts'
import { sectionWords } from '../../project/words/section-words.ts'
import { staffingWords } from '../../staffing/words.ts'
import { surveyWords } from '../../surveys/words.ts'
import { reportsWords } from '../words/report-words.ts'

type Titles = Readonly<Record<Language, string>>

const titleOf = ({ fi, sv, en }: Readonly<Record<Language, { readonly title: string }>>): Titles => ({
  fi: fi.title,
  sv: sv.title,
  en: en.title,
})
const ofSection = (slug: WrittenSection): Titles => ({
  fi: sectionWords.fi[slug],
  sv: sectionWords.sv[slug],
  en: sectionWords.en[slug],
})

/** What the areas are called on screen. */
export const areaTitles = {
  basics: ofSection('basics'),
  applicant: ofSection('applicant'),
  texts: ofSection('texts'),
  funding: ofSection('funding'),
  area: ofSection('area'),
  indicators: ofSection('indicators'),
  equality: ofSection('equality'),
  sustainability: ofSection('sustainability'),
  plan: titleOf(planWords),
  decision: titleOf(decisionWords),
  budget: titleOf(budgetWords),
  ledger: titleOf(ledgerWords),
  'in-kind': titleOf(inKindWords),
  claims: titleOf(claimWords),
  staffing: titleOf(staffingWords),
  events: titleOf(eventWords),
  participants: titleOf(participantWords),
  surveys: titleOf(surveyWords),
  companies: titleOf(companiesWords),
  shares: titleOf(groupWords),
  files: titleOf(fileWords),
  reports: titleOf(reportsWords),
} as const satisfies Record<Area, Titles>
