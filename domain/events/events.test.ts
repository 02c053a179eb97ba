import { describe, expect, it } from 'vitest'
import { readAttendanceList } from './attendance-list.ts'
import { isCompany, legalFormInName } from './legal-form-in-name.ts'
import { matchName } from './match-names.ts'
import { minutesOf } from './minutes.ts'

describe('a pasted list', () => {
  it('of Teams is its participants only, with how long they stayed', () => {
    const text = [
      '1. Summary',
      'Meeting title\tTyöpaja',
      '',
      '2. Participants',
      'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
      'Aino Esimerkki\t1/10/24, 9:00:12 AM\t1/10/24, 10:02:15 AM\t1h 2m 3s\tAino@kuusi.example\tx\tOrganizer',
      'Eero Malli (Vieras)\t1/10/24, 9:01:00 AM\t1/10/24, 9:46:00 AM\t45m\t\t\tAttendee',
      '',
      '3. In-Meeting Activities',
      'Aino Esimerkki\t1/10/24\t…',
    ].join('\r\n')
    expect(readAttendanceList(text)).toEqual([
      { line: 6, name: 'Aino Esimerkki', email: 'aino@kuusi.example', organisation: '', minutes: 62 },
      { line: 7, name: 'Eero Malli (Vieras)', email: '', organisation: '', minutes: 45 },
    ])
  })

  it('of a spreadsheet is read by its headings, or by what the cells look like', () => {
    const withHeadings = 'Sukunimi;Etunimi;Yritys;Saapui;Poistui\nMalli;Eero;Kuusi Oy;klo 9.00;klo 11.30'
    expect(readAttendanceList(withHeadings)).toMatchObject([
      { name: 'Eero Malli', organisation: 'Kuusi Oy', minutes: 150 },
    ])
    expect(readAttendanceList('Eero Malli\teero@kuusi.example\tKuusi Oy\n\nAino Esimerkki')).toMatchObject([
      { line: 1, name: 'Eero Malli', email: 'eero@kuusi.example', organisation: 'Kuusi Oy' },
      { line: 3, name: 'Aino Esimerkki' },
    ])
  })
})

it('minutes are read off durations and clocks, and off nothing else', () => {
  expect(['1 t 5 min', '0:45:10', '90 min', '50s', 'Kuusi', ''].map((text) => minutesOf(text, '', ''))).toEqual([
    65,
    45,
    90,
    0,
    null,
    null,
  ])
  expect(minutesOf('', '12:10 PM', '1:40 PM')).toBe(90)
  expect(minutesOf('', '10:00', '9:00')).toBeNull()
})

describe('an organisation’s name', () => {
  const known = [
    { id: 'a', names: ['Saimaan Leipä Oy'], businessId: '2177546-2' },
    { id: 'b', names: ['Saimaan Leipä ja Kahvi Oy', 'Leipäkahvila'], businessId: null },
  ]
  it('is matched when it is just that name or number, and asked about when it is only like one', () => {
    expect(matchName('saimaan  leipä oy', known)).toEqual({ id: 'a', choices: [] })
    expect(matchName('2177546-2', known).id).toBe('a')
    expect(matchName('leipäkahvila', known).id).toBe('b')
    expect(matchName('Saimaan Leipä', known)).toEqual({ id: null, choices: ['a', 'b'] })
    expect(matchName('Muu Ky', known)).toEqual({ id: null, choices: [] })
  })

  it('tells the legal form that is part of it', () => {
    expect(['Kuusi Oy', 'Oy Kuusi Ab', 'Kuusi ry', 'Tmi Aino', 'Kuusen koulu'].map(legalFormInName)).toEqual([
      'limited_company',
      'limited_company',
      'association',
      'sole_trader',
      null,
    ])
    expect([isCompany('limited_company'), isCompany('association'), isCompany(null)]).toEqual([true, false, null])
  })
})
