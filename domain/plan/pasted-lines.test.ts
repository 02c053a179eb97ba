import { expect, it } from 'vitest'
import { readLines } from './pasted-lines.ts'

const none = { startDay: null, endDay: null }

it('makes a row of each line, without bullets, numbers and empty lines', () => {
  expect(readLines('• Kartoitus\r\n\r\n- Pilotti\n2. Arvio\n\uf0b7 Juurrutus')).toEqual(
    ['Kartoitus', 'Pilotti', 'Arvio', 'Juurrutus'].map((name) => ({ name, ...none })),
  )
})

it('takes days from the cells of a spreadsheet, and keeps what is no day in the name', () => {
  expect(readLines('Pilotti\t1.9.2026\t31.12.2026\nArvio\tvaihe 2\t2027-01-01')).toEqual([
    { name: 'Pilotti', startDay: '2026-09-01', endDay: '2026-12-31' },
    { name: 'Arvio vaihe 2', startDay: '2027-01-01', endDay: null },
  ])
})

it('loses nothing of days in the wrong order: they stay in the name to be seen', () => {
  expect(readLines('Pilotti\t31.12.2026\t1.9.2026')).toEqual([{ name: 'Pilotti 31.12.2026 1.9.2026', ...none }])
})
