import { asDay } from '#domain/values/day.ts'
import { asMonth } from '#domain/values/month.ts'
import type { HourSheetsInput, SheetHours } from '../people-inputs.ts'

const on = (prefix: string, hours: number, ...days: readonly number[]): SheetHours[] =>
  days.map((day) => ({
    entryId: `${prefix}${day}`,
    day: asDay(`2020-02-${String(day).padStart(2, '0')}`),
    hours,
  }))

/** An invented month of two people: activities, another project, other work, a sick day, one approved. */
export function sample(): HourSheetsInput {
  return {
    project: { id: 'p1', code: 'A70001', name: 'Kuusijoen pajat', applicantName: 'Kuusijoen kehitys ry' },
    period: { start: asDay('2020-02-01'), end: asDay('2020-02-29') },
    sheets: [
      {
        staffId: 's1',
        staffName: 'Aino Esimerkki',
        staffTitle: 'projektipäällikkö',
        employer: 'Kuusijoen kehitys ry',
        month: asMonth('2020-02'),
        activities: [
          { kind: 'project', isOwn: true, activity: 'TP1 Pajat', hours: on('a', 375, 3, 4, 5, 6, 7, 10, 11) },
          { kind: 'project', isOwn: true, activity: 'TP2 Viestintä', hours: on('b', 375, 12, 13, 14) },
          { kind: 'project', isOwn: false, activity: '', hours: on('c', 200, 3, 4) },
          { kind: 'outside_project', isOwn: false, activity: 'Saimaan reitti', hours: on('d', 175, 5) },
          { kind: 'other_work', isOwn: false, activity: '', hours: on('e', 375, 17, 18, 19) },
          { kind: 'sick_leave', isOwn: false, activity: '', hours: on('f', 750, 20) },
        ],
        approval: { id: 'm1', approvedBy: 'Eero Malli', approvedOn: asDay('2020-03-02') },
      },
      {
        staffId: 's2',
        staffName: 'Outi Koe',
        staffTitle: '',
        employer: '',
        month: asMonth('2020-02'),
        activities: [{ kind: 'project', isOwn: true, activity: '', hours: on('g', 750, 28, 29) }],
        approval: null,
      },
    ],
  }
}
