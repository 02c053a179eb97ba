import { asDay } from '#domain/values/day.ts'
import type { AttendanceSheetsInput } from '../event-inputs.ts'

/** An invented event with one who gave a name, two of a company without, and another event on a page of its own. */
export function sample(): AttendanceSheetsInput {
  const pair = { attendanceId: 't2', organisation: 'Haapa Oy', name: '' }
  return {
    project: { id: 'p1', code: 'A70001', name: 'Kuusijoen pajat', applicantName: 'Kuusijoen kehitys ry' },
    fund: 'EAKR',
    regime: 'SF14',
    events: [
      {
        id: 'e1',
        name: 'Avaustilaisuus',
        day: asDay('2019-03-12'),
        startTime: '09:00',
        endTime: '15:30',
        place: 'Kuusijoen kirjasto',
        isOnline: true,
        theme: 'Yhteiset koneet',
        organiser: '',
        people: [{ attendanceId: 't1', organisation: 'Kuusi Oy', name: 'Aino Esimerkki' }, pair, pair],
      },
      {
        id: 'e2',
        name: 'Työpaja',
        day: asDay('2019-04-02'),
        startTime: '',
        endTime: '',
        place: '',
        isOnline: true,
        theme: '',
        organiser: 'Haapa Oy',
        people: [],
      },
    ],
  }
}
