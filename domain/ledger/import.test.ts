import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { categoryChoices } from './category-names.ts'
import { decimalMarkOf } from './decimal-mark.ts'
import { fingerprinter } from './fingerprint.ts'
import { columnsOfProfile } from '../tables/header-words.ts'
import { ledgerHeaders } from './header-words.ts'
import type { ImportColumns } from './import-fields.ts'
import { rowChecker } from './import-row.ts'
import { EMPTY_LEDGER_FIELDS } from './row.ts'
import { centsOfNumber } from './source-cell.ts'
import type { SourceCell } from './source-cell.ts'

const reading = { categories: categoryChoices('SF14', 'fi'), costKinds: [] }
const limits = { periodStart: asDay('2021-01-01'), periodEnd: asDay('2021-12-31') }
const check = (columns: ImportColumns, ...cells: SourceCell[]) => rowChecker(columns, reading, limits)(cells)
const codes = (columns: ImportColumns, ...cells: SourceCell[]) =>
  check(columns, ...cells).problems.map(([column, { code }]) => [column, code])

describe('the header of an extract', () => {
  it('is understood in Finnish, Swedish and English', () => {
    expect(ledgerHeaders.guessColumns(['Tositepvm', 'Tosite nro', 'Tili', 'Toimittaja', 'Selite', 'Summa €'])).toEqual([
      'costDay',
      'voucher',
      'account',
      'supplier',
      'text',
      'net',
    ])
    expect(ledgerHeaders.guessColumns(['Bokföringsdatum', 'Konto', 'Leverantör', 'Netto', 'Moms'])).toEqual([
      'costDay',
      'account',
      'supplier',
      'net',
      'vat',
    ])
    expect(ledgerHeaders.guessColumns(['Posting date', 'Debit', 'Credit', 'Debit'])).toEqual([
      'costDay',
      'debit',
      'credit',
      null,
    ])
  })

  it('is found below titles, and not where there is none', () => {
    expect(ledgerHeaders.findHeader([['Yritys Oy'], [], ['Pvm', 'Tosite', 'Summa'], ['1.1.2021', '1', '5']])).toBe(2)
    expect(ledgerHeaders.findHeader([['1.1.2021', '1', '5']])).toBe(-1)
  })

  it('fits a profile only when nothing that the profile reads is missing', () => {
    const profile = { Päiväys: 'costDay', Euroa: 'net', Muu: null } as const
    expect(columnsOfProfile(profile, ['Euroa', 'Päiväys', 'Uusi'])).toEqual(['net', 'costDay', null])
    expect(columnsOfProfile(profile, ['Euroa'])).toBeNull()
  })
})

describe('a row of an extract', () => {
  it('takes net, gross less VAT, or debit less credit', () => {
    const net = (columns: ImportColumns, ...cells: SourceCell[]) => check(columns, '1.2.2021', ...cells).fields.netCents
    expect(net(['costDay', 'net'], '10,50')).toBe(1_050)
    expect(net(['costDay', 'gross', 'vat'], '124,00', '24,00')).toBe(10_000)
    expect(net(['costDay', 'debit', 'credit'], '', '12,00')).toBe(-1_200)
    expect(net(['costDay', 'debit', 'credit', 'entry'], '', '12,00', 'tulo')).toBe(1_200)
  })

  it('is refused with the cell and the reason, and all reasons at once', () => {
    expect(codes(['costDay', 'net'], '31.2.2021', 'abc')).toEqual([
      [0, 'no_such_day'],
      [1, 'not_a_number'],
    ])
    expect(codes(['costDay', 'net'], '', '')).toEqual([
      [0, 'missing'],
      [1, 'missing'],
    ])
    expect(codes(['costDay', 'net', 'category'], '1.2.2020', '5,00', 'Lomat')).toEqual([
      [2, 'unknown_choice'],
      [0, 'outside_period'],
    ])
    expect(codes(['costDay', 'net', 'vat', 'gross'], '1.2.2021', '10', '2,40', '12,41')).toEqual([[3, 'sums_differ']])
    expect(codes(['text'], 'vain selite')).toEqual([[-1, 'missing']])
  })

  it('takes the numbers of a workbook without their binary noise, and rounds nothing', () => {
    expect(centsOfNumber(0.1 + 0.2)).toEqual({ ok: true, value: 30 })
    expect(centsOfNumber(1.005)).toMatchObject({ ok: false, error: { code: 'too_many_decimals' } })
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (amount) => {
        expect(centsOfNumber(amount / 100)).toEqual({ ok: true, value: cents(amount) })
      }),
    )
  })

  it('is read by the decimal mark that the whole column shows', () => {
    expect(decimalMarkOf(['1.234', '56,70'])).toBe(',')
    expect(decimalMarkOf(['1,234', '56.70-'])).toBe('.')
    expect(decimalMarkOf(['1.50', '1,50'])).toBeUndefined()
    expect(decimalMarkOf(['100', '1.234'])).toBeUndefined()
  })
})

describe('the fingerprint of a row', () => {
  const row = { ...EMPTY_LEDGER_FIELDS, voucher: '7', netCents: cents(250) }

  it('is the same when the file comes again, also for rows that are alike', () => {
    const [first, second] = [fingerprinter(), fingerprinter()]
    const prints = [first(row), first(row)]
    expect(new Set(prints).size).toBe(2)
    expect([second(row), second(row)]).toEqual(prints)
  })

  it('looks at what the books say, not at what the administrator adds', () => {
    const added = { ...row, category: 'services', workPackage: 'TP1' }
    expect(fingerprinter()(added)).toBe(fingerprinter()(row))
    expect(fingerprinter()({ ...row, netCents: cents(251) })).not.toBe(fingerprinter()(row))
  })
})
