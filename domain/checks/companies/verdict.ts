import type { Verdict, VerdictStatus } from '../../rules/verdict.ts'
import { defineCheck } from '../define-check.ts'
import type { Severity } from '../finding.ts'
import { inArea } from '../shared/places.ts'
import { ruleName } from '../shared/company-rule-names.ts'

const SEVERITY: Readonly<Partial<Record<VerdictStatus, Severity>>> = {
  FAIL: 'error',
  MISSING_DATA: 'warning',
  REVIEW: 'note',
}
type Message = 'FAIL' | 'MISSING_DATA' | 'REVIEW'

/** Checks of their own tell of shares that are not paid, and of agreements. */
const TOLD_ELSEWHERE = new Set(['SF-PAID', 'SF-CONTRACT'])

export const check = defineCheck<Message>({
  id: 'companies/verdict',
  family: 'companies',
  about: 'data',
  names: {
    fi: 'Yritysten tukikelpoisuus',
    sv: 'Företagens stödberättigande',
    en: 'Eligibility of the companies',
  },
  messages: {
    FAIL: {
      fi: 'Yritys {subject} ei täytä ehtoa: {rule}.',
      sv: 'Företaget {subject} uppfyller inte villkoret: {rule}.',
      en: 'The company {subject} doesn’t meet the condition: {rule}.',
    },
    MISSING_DATA: {
      fi: 'Yrityksen {subject} tiedoista puuttuu jotakin: {rule}.',
      sv: 'Något fattas i uppgifterna om företaget {subject}: {rule}.',
      en: 'Something is missing from the data of the company {subject}: {rule}.',
    },
    REVIEW: {
      fi: 'Yrityksen {subject} kohdalla on tarkistettava: {rule}.',
      sv: 'För företaget {subject} bör kontrolleras: {rule}.',
      en: 'To be looked at for the company {subject}: {rule}.',
    },
  },
  *run({ companies }) {
    for (const { name, participationId, role, verdicts } of companies) {
      const where = inArea('companies', participationId)
      for (const verdict of verdicts) {
        const severity = severityOf(verdict.status, role)
        if (severity === undefined || !isMessage(verdict.status) || TOLD_ELSEWHERE.has(verdict.ruleId)) continue
        const { citation, certainty } = verdict
        const values = { rule: { words: ruleName(verdict.ruleId, reasonOf(verdict)) } }
        yield { severity, message: verdict.status, subject: name, values, citation, certainty, where }
      }
    }
  },
})

/** A company that only thinks of it gets no aid yet. */
function severityOf(status: VerdictStatus, role: string): Severity | undefined {
  const severity = SEVERITY[status]
  return severity !== undefined && role === 'interested' ? 'note' : severity
}

const isMessage = (status: VerdictStatus): status is Message =>
  status === 'FAIL' || status === 'MISSING_DATA' || status === 'REVIEW'
const reasonOf = ({ reason }: Verdict) => reason ?? ''
