import type { AllocationFields, EmploymentFields, StaffFields } from '#contract/index.ts'
import type { HourKind } from '#domain/hours/hour-kind.ts'

/** An allocation to a project of the sample by its code, or to one elsewhere by its name. */
export type SampleAllocation = Omit<AllocationFields, 'projectId' | 'outsideProject'> & { project: string }

/** A month of hours: each working day gets these, in hundredths; a day may be an absence instead. */
export interface SampleMonth {
  month: string
  state: 'open' | 'approved' | 'locked'
  daily: readonly { kind: HourKind; project?: string; activity: string; hours: number }[]
  absences: Readonly<Record<number, Extract<HourKind, 'annual_leave' | 'sick_leave' | 'family_leave'>>>
}

export interface SamplePerson {
  fields: StaffFields
  employment: EmploymentFields
  allocations: readonly SampleAllocation[]
  months: readonly SampleMonth[]
}

const employer = 'Sinivaaran Kehitys Oy'

function employment(share: number, startDay: string, endDay: string | null, annualPayCents: number): EmploymentFields {
  return { employer, share, startDay, endDay, annualPayCents, sideCostRate: 2644 }
}

function allocation(
  project: string,
  role: string,
  share: number,
  [startDay, endDay]: readonly [string, string],
  workPackage = '',
): SampleAllocation {
  return { project, role, share, startDay, endDay, workPackage }
}

const own = (project: string, hours: number, activity = '') => ({ kind: 'project', project, activity, hours }) as const
const rest = (hours: number) => ({ kind: 'other_work', activity: '', hours }) as const

/**
 * Five people of the sample organisation over its projects: one with a leap day left out between two allocations, one
 * overbooked for five months, one part-timer, one with a project elsewhere, one new without hours.
 */
export const samplePeople: readonly SamplePerson[] = [
  {
    fields: { name: 'Anna Virtanen', title: 'projektipäällikkö', staffNumber: '1001' },
    employment: employment(10_000, '2016-05-01', null, 4_200_000),
    allocations: [
      allocation('A79101', 'projektipäällikkö', 6_000, ['2017-01-01', '2018-12-31'], 'TP1'),
      allocation('A79103', 'projektipäällikkö', 5_000, ['2019-07-01', '2020-02-28']),
      allocation('A79103', 'projektipäällikkö', 2_000, ['2020-03-01', '2020-12-31']),
    ],
    months: [
      {
        month: '2018-04',
        state: 'locked',
        daily: [own('A79101', 450, 'TP1'), rest(275)],
        absences: {},
      },
      {
        month: '2018-05',
        state: 'approved',
        daily: [own('A79101', 450, 'TP1'), rest(275)],
        absences: { 14: 'sick_leave', 15: 'sick_leave' },
      },
      {
        month: '2018-06',
        state: 'open',
        daily: [own('A79101', 425, 'TP1'), own('A79101', 100), rest(200)],
        absences: { 18: 'annual_leave', 19: 'annual_leave', 20: 'annual_leave', 21: 'annual_leave' },
      },
    ],
  },
  {
    fields: { name: 'Mikko Nieminen', title: 'vientiasiantuntija', staffNumber: '1002' },
    employment: employment(10_000, '2018-06-01', '2021-05-31', 4_515_000),
    allocations: [
      allocation('A79102', 'vientiasiantuntija', 8_000, ['2018-08-01', '2020-10-31']),
      allocation('A79103', 'asiantuntija', 4_000, ['2020-01-01', '2020-05-31'], 'TP3'),
    ],
    months: [
      { month: '2020-01', state: 'approved', daily: [own('A79102', 575), own('A79103', 175, 'TP3')], absences: {} },
      { month: '2020-02', state: 'open', daily: [own('A79102', 550), own('A79103', 225, 'TP3')], absences: {} },
    ],
  },
  {
    fields: { name: 'Päivi Koskinen', title: 'palvelupäällikkö', staffNumber: '1003' },
    employment: employment(8_000, '2016-10-01', null, 3_100_000),
    allocations: [
      allocation('S29104', 'valmentaja', 5_000, ['2016-10-01', '2019-03-31']),
      allocation('Kylien yhteinen auto', 'neuvoja', 3_000, ['2018-01-01', '2018-12-31']),
    ],
    months: [
      {
        month: '2018-09',
        state: 'open',
        daily: [own('S29104', 375), { kind: 'outside_project', activity: 'Kylien yhteinen auto', hours: 225 }],
        absences: { 28: 'family_leave' },
      },
    ],
  },
  {
    fields: { name: 'Juhani Mäkinen', title: 'tutkimuspäällikkö', staffNumber: '1004' },
    employment: employment(10_000, '2019-01-15', null, 5_056_000),
    allocations: [allocation('A79103', 'tutkija', 10_000, ['2019-01-15', '2021-05-31'])],
    months: [{ month: '2020-03', state: 'open', daily: [own('A79103', 750)], absences: {} }],
  },
  {
    fields: { name: 'Leena Heikkinen', title: 'työelämäkehittäjä', staffNumber: '1005' },
    employment: employment(10_000, '2021-03-01', null, 3_960_000),
    allocations: [allocation('S29105', 'työelämäkehittäjä', 7_500, ['2021-03-01', '2023-08-31'])],
    months: [],
  },
]
