import type { AllocationRow, EmploymentRow, LoadStretch, RuleVerdict, StaffFields } from '#contract/index.ts'
import type { NamedAllocation } from '#db/people/people.ts'
import type { EmploymentsTable, StaffMembersTable } from '#db/people/tables.ts'
import type { LoadStretch as DomainStretch } from '#domain/hours/daily-limit.ts'
import { hourlyRateOfYear } from '#domain/hours/hourly-rate.ts'
import type { Verdict } from '#domain/rules/verdict.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'

export function toStaffFields({ name, title, staff_number: staffNumber }: StaffMembersTable): StaffFields {
  return { name, title, staffNumber }
}

export function toEmploymentRow(row: EmploymentsTable): EmploymentRow {
  return {
    id: row.id,
    version: row.version,
    employer: row.employer,
    share: row.share,
    startDay: row.start_day,
    endDay: row.end_day,
    annualPayCents: row.annual_pay_cents,
    sideCostRate: row.side_cost_rate,
    hourlyRateCents: hourlyRateOf(row),
  }
}

function hourlyRateOf({ annual_pay_cents: pay, side_cost_rate: side, share }: EmploymentsTable): number | null {
  if (pay === null) return null
  const sideCosts = basisPoints(side ?? 0)
  return hourlyRateOfYear({ annualPay: cents(pay), sideCosts, share: basisPoints(share) }, 'HALF_UP')
}

export function toAllocationRow(row: NamedAllocation): AllocationRow {
  return {
    id: row.id,
    version: row.version,
    staffId: row.staff_id,
    staffName: row.staff_name,
    projectId: row.project_id,
    projectCode: row.project_code ?? '',
    projectName: row.project_name ?? row.outside_project,
    outsideProject: row.outside_project,
    role: row.role,
    workPackage: row.work_package,
    share: row.share,
    startDay: row.start_day,
    endDay: row.end_day,
  }
}

export function toVerdict({ ruleId, status, reason, certainty, citation }: Verdict): RuleVerdict {
  return { ruleId, status, reason, certainty, act: citation.act, article: citation.article, url: citation.url }
}

export function toStretch({ days, total, limit, over, allocationIds }: DomainStretch): LoadStretch {
  return { days: { ...days }, total, limit, over, allocationIds: [...allocationIds] }
}
