import { asDay } from '#domain/values/day.ts'
import type { PersonMonthsInput } from '../people-inputs.ts'

const days = (start: string, end: string) => ({ start: asDay(start), end: asDay(end) })

/** An invented project with a gap of a leap day, hours without an allocation and two roles. */
export function sample(): PersonMonthsInput {
  return {
    project: { id: 'p1', code: 'A70001', name: 'Kuusijoen pajat', applicantName: 'Kuusijoen kehitys ry' },
    period: days('2019-07-01', '2020-12-31'),
    rows: [
      {
        staffId: 's1',
        staffName: 'Aino Esimerkki',
        role: 'projektipäällikkö',
        allocationIds: ['a1', 'a2'],
        plannedCalendar: 598,
        plannedWorkingDays: 600,
        hours: 86_000,
        realised: 600,
      },
      {
        staffId: 's2',
        staffName: 'Eero Malli',
        role: 'suunnittelija',
        allocationIds: ['a3'],
        plannedCalendar: 180,
        plannedWorkingDays: 180,
        hours: 20_000,
        realised: 140,
      },
      {
        staffId: 's2',
        staffName: 'Eero Malli',
        role: null,
        allocationIds: [],
        plannedCalendar: 0,
        plannedWorkingDays: 0,
        hours: 750,
        realised: 5,
      },
    ],
    roles: [
      { role: 'projektipäällikkö', plannedCalendar: 598, plannedWorkingDays: 600, hours: 86_000, realised: 600 },
      { role: 'suunnittelija', plannedCalendar: 180, plannedWorkingDays: 180, hours: 20_000, realised: 140 },
      { role: null, plannedCalendar: 0, plannedWorkingDays: 0, hours: 750, realised: 5 },
    ],
    total: { plannedCalendar: 778, plannedWorkingDays: 780, hours: 106_750, realised: 745 },
    gaps: [{ staffName: 'Aino Esimerkki', days: days('2020-02-29', '2020-02-29'), closing: 2 }],
    totalWithGaps: 780,
  }
}
