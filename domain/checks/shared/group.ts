import { isRural } from '../../eligibility/company-rules.ts'
import type { ReportCompany, ReportInput } from '../../report/report-input.ts'

const OUTSIDE = new Set(['partner', 'implementer', 'interested'])

/**
 * Companies of a group project of the rural fund (yritysryhmähanke) that pay a share of their own; empty for every
 * other project.
 */
export function groupCompanies({ companies, project }: ReportInput): readonly ReportCompany[] {
  if (!isRural(project.regime) || !companies.some(({ agreed }) => agreed > 0)) return []
  return companies.filter(({ role }) => !OUTSIDE.has(role))
}
