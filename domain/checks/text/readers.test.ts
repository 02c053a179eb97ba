import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, asDay, formatDay } from '../../values/day.ts'
import { cents, formatMoney } from '../../values/money.ts'
import { formatPeriod } from '../../values/period.ts'
import { amountsIn } from './amounts.ts'
import { countsIn } from './counts.ts'
import { datingsIn } from './datings.ts'
import { percentsIn, personMonthsIn } from './figures.ts'
import { businessIdsIn, projectCodesIn } from './identifiers.ts'
import { nameIn } from './names.ts'
import { numberOfWord } from './number-words.ts'
import { referencesIn } from './references.ts'
import { isQuoted } from './quoted.ts'
import { passagesOf, sentencesOf } from './sentences.ts'
import { slipBetween } from './spelling.ts'

const sentences = (text: string) =>
  passagesOf('s', [{ kind: 'paragraph', runs: [{ text }] }]).flatMap((passage) =>
    sentencesOf(passage).map((each) => each.text),
  )
const datings = (text: string) => datingsIn(text).map(({ days, precision }) => [precision, days.start, days.end])

describe('sentences', () => {
  it('end at a full stop before a capital letter, not at days, ordinals and short forms', () => {
    const text =
      'Hanke alkoi 1. 7. 2019 ja mm. Kuopio oli mukana. Se päättyi vuonna 2020. Kävijöitä oli n. 50 eli 3. eniten.'
    expect(sentences(text)).toEqual([
      'Hanke alkoi 1. 7. 2019 ja mm. Kuopio oli mukana.',
      'Se päättyi vuonna 2020.',
      'Kävijöitä oli n. 50 eli 3. eniten.',
    ])
  })

  it('lose no letter, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Hanke', 'n.', '1.7.2019', 'oli', '.', '!', ' ', '\n', 'A', 'ä')),
        (parts) => {
          const text = parts.join('')
          expect(sentences(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        },
      ),
    )
  })

  it('know their place in the text', () => {
    const [passage] = passagesOf('s', [{ kind: 'paragraph', runs: [{ text: ' Yksi.  Kaksi.' }] }])
    expect(passage && sentencesOf(passage).map(({ start, text }) => [start, text])).toEqual([
      [1, 'Yksi.'],
      [8, 'Kaksi.'],
    ])
  })
})

describe('amounts in a text', () => {
  it('are read back as they are printed, with any space between the groups', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_999 }),
        fc.constantFrom(' ', '\u00A0', '\u202F'),
        (amount, space) => {
          const printed = formatMoney(cents(amount), { style: 'euro' }, 'fi').replaceAll('\u00A0', space)
          const [found, ...more] = amountsIn(`Tuki oli ${printed} yhteensä.`)
          expect(more).toEqual([])
          expect(found).toMatchObject({ cents: amount, text: printed, problem: null })
        },
      ),
    )
  })

  it('that are broken come with what they may stand for', () => {
    const [found] = amountsIn('Rahoitus oli 61 4888,25€.')
    expect(found).toMatchObject({ text: '61 4888,25€', cents: null, problem: 'broken' })
    expect(found?.readings).toContain(61_488_825)
    expect(found?.readings).toContain(488_825)
  })

  it.each([
    ['vuonna 2020 500 € jäi', 50_000],
    ['yhteensä 1,5 miljoonaa euroa', 150_000_000],
    ['budjetti 1.5 M€', 150_000_000],
    ['budjetti 1,255 M€', 125_500_000],
    ['budjetti 12,5 t€', 1_250_000],
    ['en budget på 2 miljoner euro', 200_000_000],
    ['a budget of €1.5 million', 150_000_000],
    ['noin 12 000 euron', 1_200_000],
    ['€ 40', 4000],
    ['tuhat 30 e', 3000],
  ])('stand in %j', (text, expected) => {
    expect(amountsIn(text).map((each) => each.cents)).toEqual([expected])
  })

  it('are no numbers without a currency', () => {
    expect(amountsIn('278 yritystä, 35 % ja 2,5 htkk, 10 eri hanketta')).toEqual([])
  })

  it('that need not mean what they seem to are not guessed', () => {
    expect(amountsIn('maksoi 1.234 €')[0]).toMatchObject({ problem: 'ambiguous', readings: [123_400] })
    expect(amountsIn('maksoi 1.234 t€')[0]).toMatchObject({ problem: 'ambiguous', readings: [123_400_000, 123_400] })
  })
})

describe('a quotation', () => {
  const quoted = (text: string) => isQuoted({ kind: 'paragraph', text }, text.indexOf('X'))

  it('holds what stands between its marks', () => {
    expect(quoted('Yrittäjä sanoi: ”X on hyvä.”')).toBe(true)
    expect(quoted('Hän sanoi ”joo” ja ”X”.')).toBe(true)
    expect(quoted('Hän sanoi ”joo” ja X sekä ”ei”.')).toBe(false)
    expect(quoted('X ja ”joo”.')).toBe(false)
    expect(quoted('Teema oli ”Yhdessä eteenpäin, X.')).toBe(false)
    expect(isQuoted({ kind: 'quote', text: 'X' }, 0)).toBe(true)
  })
})

describe('datings in a text', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(asDay('1995-01-01'), days))

  it('read every printed day and period back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), (start, length) => {
        const end = addDays(start, length)
        expect(datings(`alkoi ${formatDay(start, 'fi')} ja`)).toEqual([['day', start, start]])
        expect(datings(`ajalla ${formatPeriod({ start, end }, 'fi')}.`)).toEqual([['range', start, end]])
        expect(datingsIn(formatPeriod({ start, end }, 'fi')).every(({ isTidy }) => isTidy)).toBe(true)
      }),
    )
  })

  it.each([
    ['1.8.2021 – 31.1.2023', 'range', '2021-08-01', '2023-01-31'],
    ['1.8-31.12.2022', 'range', '2022-08-01', '2022-12-31'],
    ['1.8.-31.12.2022', 'range', '2022-08-01', '2022-12-31'],
    ['15.–31.8.2022', 'range', '2022-08-15', '2022-08-31'],
    ['tammikuussa 2022', 'month', '2022-01-01', '2022-01-31'],
    ['Vuoden 2024 helmikuun', 'month', '2024-02-01', '2024-02-29'],
    ['loppusyksystä 2022', 'season', '2022-08-01', '2022-12-31'],
    ['Kevään 2022', 'season', '2022-01-01', '2022-06-30'],
    ['vuonna 2022', 'year', '2022-01-01', '2022-12-31'],
    ['2021-2027', 'year', '2021-01-01', '2027-12-31'],
    ['5 May 2022', 'day', '2022-05-05', '2022-05-05'],
    ['2022-05-05', 'day', '2022-05-05', '2022-05-05'],
  ])('understand %j', (text, ...expected) => {
    expect(datings(`Hanke ${text} eteni.`)).toEqual([expected])
  })

  it('see days that are not written as Finnish days are', () => {
    const untidy = [
      '1.8-31.12.2022',
      '01.08.2022',
      '1. 8. 2022',
      '1.8.22',
      '1.8.2021 – 31.1.2023',
      '1.8.2021-31.1.2023',
    ]
    expect(untidy.map((text) => datingsIn(text)[0]?.isTidy)).toEqual(untidy.map(() => false))
  })

  it.each(['luvussa 4.1.2', 'versio 2.1', '32.1.2020', '31.2.2021', 'L 1230/2001', 'puh. 044 1.2', '3.5 %'])(
    'see nothing in %j',
    (text) => {
      expect(datings(text)).toEqual([])
    },
  )
})

describe('numbers in words', () => {
  it.each([
    ['yhdeksän', 9],
    ['kolmea', 3],
    ['kahdelle', 2],
    ['yksitoista', 11],
    ['yhdeksästätoista', 19],
    ['yhdeksäntoista', 19],
    ['kymmenen', 10],
    ['kaksikymmentä', 20],
    ['kahdellekymmenelleviidelle', 25],
    ['neljästäkymmenestä', 40],
    ['hanke', 0],
    ['kuuta', 0],
  ])('%s is %i', (word, expected) => {
    expect(numberOfWord(word) ?? 0).toBe(expected)
  })
})

describe('figures in a text', () => {
  it('are shares in digits and in words', () => {
    expect(percentsIn('35%, 59 % ja kuusi % sekä 12,5 prosenttia').map((each) => each.basisPoints)).toEqual([
      3500, 5900, 600, 1250,
    ])
  })

  it('are person-months and person-years', () => {
    expect(personMonthsIn('4,5htkk, noin 3 htkk ja 1,5 htv').map((each) => [each.hundredths, each.isRough])).toEqual([
      [450, false],
      [300, true],
      [1800, false],
    ])
  })

  it('are counts with what is counted', () => {
    const text =
      'Kutsu meni 278 yritykselle, paikalla oli n. 50 yrittäjää ja yhdeksän osallistujaa, 1 200 osallistumista.'
    expect(countsIn(text).map((each) => [each.value, each.counted, each.isRough])).toEqual([
      [278, 'companies', false],
      [50, 'entrepreneurs', true],
      [9, 'participants', false],
      [1200, 'attendances', false],
    ])
  })
})

describe('what points elsewhere', () => {
  it('is a Y-tunnus with its check digit', () => {
    expect(businessIdsIn('Y-tunnus 2177546-2 tai 2177546-3, puh. 05-2177546').map((each) => each.isValid)).toEqual([
      true,
      false,
    ])
  })

  it('is a code of a project', () => {
    expect(projectCodesIn('Hanke A79101, hanketunnus on 245817').map((each) => each.code)).toEqual(['A79101', '245817'])
  })

  it('is a table, a picture, a chapter or an attachment', () => {
    const text = 'Taulukossa 3 ja kuvassa 2 (ks. luku 4.1 ja liite 1); taulukon 3 % ei ole viite.'
    expect(referencesIn(text).map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'table 3',
      'figure 2',
      'section 4.1',
      'attachment 1',
    ])
  })

  it('is a known name with its endings, but no longer word', () => {
    expect(nameIn('Kuvelan kanssa, KUVELA ja Kuvelalainen; Kuvelan-hanke', 'Kuvela').map(({ text }) => text)).toEqual([
      'Kuvelan',
      'KUVELA',
      'Kuvelan',
    ])
  })
})

describe('a slip of the pen', () => {
  it.each([
    ['ohjausryhmä', 'ohjausryhma', 'changed'],
    ['ohjausryhmä', 'ohjausrymä', 'missing'],
    ['ohjausryhmä', 'ohjausrhymä', 'swapped'],
  ])('tells %s from %s', (a, b, kind) => {
    expect(slipBetween(a, b)?.kind).toBe(kind)
    expect(slipBetween(b, a)?.kind).toBe(kind)
  })

  it('is none between equal words or words two slips apart', () => {
    expect(slipBetween('hanke', 'hanke')).toBeNull()
    expect(slipBetween('hanke', 'hakne')).not.toBeNull()
    expect(slipBetween('hanke', 'halke')).not.toBeNull()
    expect(slipBetween('hanke', 'halki')).toBeNull()
    expect(slipBetween('hanke', 'hankkeet')).toBeNull()
  })
})
