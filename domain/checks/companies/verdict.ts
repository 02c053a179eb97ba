import type { Verdict, VerdictStatus } from '../../rules/verdict.ts'
import { defineCheck } from '../define-check.ts'
import { SEVERITIES } from '../finding.ts'
import type { Severity } from '../finding.ts'
import { inArea } from '../shared/places.ts'
import { reasonsOf } from '../shared/company-rule-names.ts'

const SEVERITY: Readonly<Partial<Record<VerdictStatus, Severity>>> = {
  FAIL: 'error',
  MISSING_DATA: 'warning',
  REVIEW: 'note',
}
/** Checks of their own tell of shares that are not paid, and of agreements. */
const TOLD_ELSEWHERE = new Set(['SF-PAID', 'SF-CONTRACT'])

/** One finding for a company, as bad as the worst of what rules have against it, with its source. */
export const check = defineCheck({
  id: 'companies/verdict',
  family: 'companies',
  about: 'data',
  names: {
    fi: 'Yritysten tukikelpoisuus',
    sv: 'Företagens stödberättigande',
    en: 'Eligibility of the companies',
  },
  messages: {
    reasons: {
      fi: '{subject} – {reasons}.',
      sv: '{subject} – {reasons}.',
      en: '{subject} – {reasons}.',
    },
  },
  *run({ companies }) {
    for (const { name, participationId, role, verdicts } of companies) {
      const told = verdicts.filter(
        ({ status, ruleId }) => SEVERITY[status] !== undefined && !TOLD_ELSEWHERE.has(ruleId),
      )
      const [worst] = told.toSorted((a, b) => rank(a) - rank(b))
      if (worst === undefined) continue
      const { citation, certainty } = worst
      yield {
        // A company that only thinks of it gets no aid yet.
        severity: role === 'interested' ? 'note' : severityOf(worst),
        message: 'reasons',
        subject: name,
        values: { reasons: { words: reasonsOf(told) } },
        citation,
        certainty,
        where: inArea('companies', participationId),
      }
    }
  },
})

/** What an unverified rule doesn’t let pass is no error yet. */
function severityOf({ status, certainty }: Verdict): Severity {
  const severity = SEVERITY[status] ?? 'note'
  return certainty === 'unverified' && severity === 'error' ? 'warning' : severity
}

const rank = (verdict: Verdict) => SEVERITIES.indexOf(severityOf(verdict))
