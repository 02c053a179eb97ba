import { expect, it } from 'vitest'
import { deadlineCalendar } from './deadline-calendar.ts'

const entry = {
  id: 'p1/claim/2026-06-30',
  due: '2026-12-31',
  title: 'S30101: Maksatushakemus',
  description: 'Peruste; päätös, 2 §',
}

it('makes an entry of a whole day that is the same in every time zone, with two reminders', () => {
  const lines = deadlineCalendar('Määräajat', [entry], '2026-11-25T10:00:00.000Z').split('\r\n')
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
  expect(lines).toContain('DTSTAMP:20261125T100000Z')
  expect(lines).toContain('UID:p1/claim/2026-06-30@hankekirja')
  expect(lines).toContain('SUMMARY:S30101: Maksatushakemus')
  // Commas and semicolons are marked, as they part values in the format.
  expect(lines).toContain(String.raw`DESCRIPTION:Peruste\; päätös\, 2 §`)
  expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-P14D', 'TRIGGER:-P3D'])
  expect(lines.at(-1)).toBe('END:VCALENDAR')
})

it('says the same when it is made again', () => {
  const make = () => deadlineCalendar('Määräajat', [entry, { ...entry, id: 'p2/claim/' }], '2026-11-25T10:00:00.000Z')
  expect(make()).toBe(make())
})
