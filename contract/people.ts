import { z } from 'zod'
import { VERDICT_STATUSES } from '#domain/rules/verdict.ts'
import { procedure } from './base.ts'
import { cents, day, id, line, version } from './schemas.ts'

/** Share of full time in basis points: 50 % is 5000. */
const share = z.number().int().min(1).max(10_000)
/** Exact person-months are computed in the domain; these are theirs in hundredths, half up. */
const personMonths = z.number().int().min(0)
/** Hundredths of an hour. */
const hourSum = z.number().int().min(0)
const days = z.object({ start: day, end: day })

export const staffFields = z.object({ name: line.trim().min(1).max(200), title: line, staffNumber: line })
export type StaffFields = z.output<typeof staffFields>

export const employmentFields = z.object({
  employer: line,
  share,
  startDay: day,
  /** `null` = until further notice. */
  endDay: day.nullable(),
  /** Pay of twelve months, holiday pay included, before side costs. */
  annualPayCents: cents.min(0).nullable(),
  sideCostRate: z.number().int().min(0).max(10_000).nullable(),
})
export type EmploymentFields = z.output<typeof employmentFields>
export const employmentRow = employmentFields.extend({
  id,
  version,
  /** Annual pay with side costs by 1720 hours pro rata; `null` while the pay is not known. */
  hourlyRateCents: cents.nullable(),
})
export type EmploymentRow = z.output<typeof employmentRow>

export const allocationFields = z.object({
  /** `null` = a project outside this workspace, known by its name. */
  projectId: id.nullable(),
  outsideProject: line,
  role: line,
  workPackage: line,
  share,
  startDay: day,
  endDay: day,
})
export type AllocationFields = z.output<typeof allocationFields>
export const allocationRow = allocationFields.extend({
  id,
  version,
  staffId: id,
  staffName: z.string(),
  /** Code and name of a project of this workspace; the given name of any other. */
  projectCode: z.string(),
  projectName: z.string(),
})
export type AllocationRow = z.output<typeof allocationRow>

/** What a rule says, with where it stands. The words are the page's. */
export const ruleVerdict = z.object({
  ruleId: z.string(),
  status: z.enum(VERDICT_STATUSES),
  reason: z.string().nullable(),
  certainty: z.enum(['verified', 'unverified']),
  act: z.string(),
  article: z.string().nullable(),
  url: z.string(),
})
export type RuleVerdict = z.output<typeof ruleVerdict>

/** Days on which a person's shares stay the same. */
export const loadStretch = z.object({
  days,
  total: z.number().int(),
  /** Employments of these days together; `null` = none is known. */
  limit: z.number().int().nullable(),
  over: z.number().int(),
  allocationIds: z.array(id),
})
export type LoadStretch = z.output<typeof loadStretch>

/** Hours charged to projects in a year, against the cap. */
export const yearHours = z.object({
  days,
  hours: hourSum,
  cap: hourSum,
  verdict: ruleVerdict,
})
export type YearHours = z.output<typeof yearHours>

export const staffSummary = staffFields.extend({
  id,
  version,
  /** The employment that began last. */
  employment: z.object({ employer: z.string(), share, days: z.object({ start: day, end: day.nullable() }) }).nullable(),
  projectCount: z.number().int(),
  load: ruleVerdict.nullable(),
  /** The stretches on which the person is overbooked. */
  over: z.array(loadStretch),
  /** Calendar years with more project hours than the cap. */
  overYears: z.array(yearHours),
})
export type StaffSummary = z.output<typeof staffSummary>

export const hourMonth = z.object({
  month: z.string(),
  state: z.enum(['open', 'approved', 'locked']),
  projectHours: hourSum,
  workHours: hourSum,
})

export const personDetail = z.object({
  id,
  version,
  fields: staffFields,
  employments: z.array(employmentRow),
  allocations: z.array(allocationRow),
  /** `null` = no allocations to judge. */
  load: ruleVerdict.nullable(),
  stretches: z.array(loadStretch),
  years: z.array(yearHours),
  months: z.array(hourMonth),
})
export type PersonDetail = z.output<typeof personDetail>

export const staffingRow = z.object({
  staffId: id,
  staffName: z.string(),
  /** `null` = hours on days without an allocation. */
  role: z.string().nullable(),
  plannedCalendar: personMonths,
  plannedWorkingDays: personMonths,
  hours: hourSum,
  realised: personMonths,
})
export type StaffingRow = z.output<typeof staffingRow>
const staffingSums = staffingRow.pick({
  plannedCalendar: true,
  plannedWorkingDays: true,
  hours: true,
  realised: true,
})
export type StaffingSums = z.output<typeof staffingSums>

export const projectStaffing = z.object({
  projectId: id,
  period: days.nullable(),
  allocations: z.array(allocationRow),
  rows: z.array(staffingRow),
  roles: z.array(staffingSums.extend({ role: z.string().nullable() })),
  total: staffingSums,
  /** Days between two stretches of a person that none covers. `closing` is what they would add. */
  gaps: z.array(z.object({ staffId: id, staffName: z.string(), days, closing: personMonths })),
  /** Calendar months if the gaps were covered at the share before them. */
  totalWithGaps: personMonths,
  /** Days of the project's period on which nobody is allocated. */
  uncovered: z.array(days),
  /** Allocations that reach outside the project's period. */
  outsidePeriod: z.array(id),
  over: z.array(z.object({ staffId: id, staffName: z.string(), stretch: loadStretch, rule: ruleVerdict })),
  years: z.array(yearHours.extend({ staffId: id, staffName: z.string(), kind: z.enum(['calendar', 'project']) })),
})
export type ProjectStaffing = z.output<typeof projectStaffing>

const added = z.object({ id, version })
const saved = z.object({ version })
const removal = z.object({ id, version })

export const peopleContract = {
  list: procedure.output(z.array(staffSummary)),
  get: procedure.input(z.object({ id })).output(personDetail),
  create: procedure.input(staffFields).output(added),
  update: procedure.input(z.object({ id, version, patch: staffFields.partial() })).output(saved),
  /** Takes employments, allocations and hours along. `period_locked` when hours of a locked month would go. */
  remove: procedure.input(removal).output(z.object({})),
  addEmployment: procedure.input(z.object({ staffId: id, fields: employmentFields })).output(added),
  updateEmployment: procedure.input(z.object({ id, version, patch: employmentFields.partial() })).output(saved),
  removeEmployment: procedure.input(removal).output(z.object({})),
  addAllocation: procedure.input(z.object({ staffId: id, fields: allocationFields })).output(added),
  updateAllocation: procedure
    .input(z.object({ id, version, patch: allocationFields.omit({ projectId: true }).partial() }))
    .output(saved),
  removeAllocation: procedure.input(removal).output(z.object({})),
  /** Who works how much for a project: allocations, person-months planned and realised, and what is wrong. */
  staffing: procedure.input(z.object({ projectId: id })).output(projectStaffing),
}
