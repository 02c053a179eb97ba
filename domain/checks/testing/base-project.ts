import type { AttendanceCounts } from '../../events/attendance-counts.ts'
import type { IndicatorLine } from '../../indicators/indicator-line.ts'
import { emptyPlan } from '../../plan/plan.ts'
import type { Plan } from '../../plan/plan.ts'
import { emptyDescription } from '../../project/empty-description.ts'
import type { ReportCompany, ReportEvent, ReportProject, ReportStaff } from '../../report/report-input.ts'
import { asDay } from '../../values/day.ts'
import { cents } from '../../values/money.ts'
import type { Period } from '../../values/period.ts'

export const basePeriod: Period = { start: asDay('2024-01-01'), end: asDay('2025-06-30') }

export const baseProject: ReportProject = {
  id: 'project-1',
  regime: 'RUR23',
  period: basePeriod,
  description: {
    ...emptyDescription('245817', 'Metsän antimista vientiin', 'EAFRD'),
    periodStart: basePeriod.start,
    periodEnd: basePeriod.end,
    authority: 'Pohjois-Savon ELY-keskus',
    applicant: {
      name: 'Savon Kehitys Oy',
      organisationType: 'Kehitysyhtiö',
      businessId: '2177546-2',
      street: 'Rantakatu 1',
      phone: '',
      postalCode: '70100',
      city: 'Kuopio',
      website: '',
    },
    contact: { name: 'Aino Lehto', position: 'projektipäällikkö', email: 'aino.lehto@example.fi', phone: '' },
    area: {
      regions: ['Pohjois-Savo'],
      subregions: [],
      municipalities: ['Kuopio'],
      siteStreet: '',
      sitePostalCode: '',
      siteCity: '',
    },
  },
}

const sums = (hundredths: number) => ({
  plannedCalendar: hundredths,
  plannedWorkingDays: hundredths,
  hours: Math.round((hundredths * 1720) / 12),
  realised: hundredths,
})

const person = (id: string, name: string, role: string, share: number, hundredths: number) => ({
  allocation: { id, staffId: `staff-${id}`, staffName: name, role, workPackage: '', share, period: basePeriod },
  row: { staffId: `staff-${id}`, staffName: name, role, allocationIds: [id], ...sums(hundredths) },
})
const manager = person('a1', 'Aino Lehto', 'projektipäällikkö', 5000, 900)
const coordinator = person('a2', 'Eero Salmi', 'projektikoordinaattori', 2500, 450)

export const baseStaff: ReportStaff = {
  allocations: [manager.allocation, coordinator.allocation],
  rows: [manager.row, coordinator.row],
  roles: [
    { role: 'projektipäällikkö', ...sums(900) },
    { role: 'projektikoordinaattori', ...sums(450) },
  ],
  total: sums(1350),
  verdicts: [],
}

const indicator = (id: string, fi: string, target: number, cumulative: number): IndicatorLine => ({
  id,
  table: 'indicators',
  code: '',
  names: { fi, sv: fi, en: fi },
  unit: 'kpl',
  decimals: 0,
  counting: 'amount',
  verified: true,
  target: target * 100,
  targetWomen: null,
  period: cumulative * 100,
  cumulative: cumulative * 100,
  genders: {},
  ages: {},
  sizes: {},
  foundedByWomen: null,
  anonymous: 0,
})

export const baseIndicators: readonly IndicatorLine[] = [
  indicator('i1', 'Mukana olevat yritykset', 3, 3),
  indicator('i2', 'Uudet vientituotteet', 4, 5),
]

export const counts = (persons: number, companies: number): AttendanceCounts => ({
  signedUp: persons,
  attendances: persons,
  persons,
  organisations: companies,
  companies,
  untold: 0,
  anonymous: 0,
})

const event = (id: string, name: string, day: string, persons: number): ReportEvent => ({
  id,
  name,
  day: asDay(day),
  place: 'Kuopio',
  isOnline: false,
  theme: '',
  organiser: 'Savon Kehitys Oy',
  workPackage: '',
  inPeriod: true,
  counts: counts(persons, 3),
})

export const baseEvents: readonly ReportEvent[] = [
  event('e1', 'Aloitustyöpaja', '2024-03-12', 12),
  event('e2', 'Vientipäivä', '2024-10-09', 18),
]

const company = (id: string, name: string, businessId: string, share: number): ReportCompany => ({
  participationId: `p-${id}`,
  organisationId: id,
  name,
  businessId,
  municipality: 'Kuopio',
  role: 'member',
  joinedOn: basePeriod.start,
  leftOn: null,
  agreementSignedOn: asDay('2023-11-20'),
  status: 'OK',
  verdicts: [],
  agreed: cents(share),
  invoiced: cents(share),
  paid: cents(share),
})

export const baseCompanies: readonly ReportCompany[] = [
  company('c1', 'Kuusenkerkkä Oy', '2553600-4', 991_667),
  company('c2', 'Marjapuro Ky', '2890880-3', 991_667),
  company('c3', 'Tervasuon Mylly Oy', '0188962-2', 991_666),
]

const row = (id: string) => ({ id, version: 1 })

export const basePlan: Plan = {
  ...emptyPlan,
  goal: [
    {
      ...row('g1'),
      kind: 'benefit',
      parentId: null,
      workPackageId: null,
      name: 'Yritykset löytävät vientikumppanin',
      description: '',
      measure: 'sopimusten määrä',
      baseline: '0',
      target: '3',
      state: 'done',
      stateDay: '2025-06-30',
    },
  ],
  result: [{ ...row('r1'), name: 'Yhteinen vientiesite' }],
  benefit: [{ ...row('b1'), resultId: 'r1', name: 'Yritykset löytävät vientikumppanin' }],
  risk: [
    {
      ...row('k1'),
      name: 'Yritysten aika ei riitä',
      measures: 'Työpajat sovitaan puolivuosittain',
      owner: 'Aino Lehto',
      probability: 2,
      impact: 3,
      state: 'closed',
    },
  ],
}
