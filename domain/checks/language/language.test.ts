import { describe, expect, it } from 'vitest'
import type { Check } from '../check.ts'
import { baseInput } from '../testing/base-input.ts'
import { found, foundInText, inputWith } from '../testing/look.ts'
import { check as amountFormat } from './amount-format.ts'
import { check as dateFormat } from './date-format.ts'
import { check as doubledSpace } from './doubled-space.ts'
import { check as doubledUnit } from './doubled-unit.ts'
import { check as doubledWord } from './doubled-word.ts'
import { check as likelySlip } from './likely-slip.ts'
import { check as mixedDashes } from './mixed-dashes.ts'
import { check as oneSpelling } from './one-spelling.ts'
import { check as percentFormat } from './percent-format.ts'
import { check as tooLong } from './too-long.ts'
import { check as tradeTerms } from './trade-terms.ts'
import { check as unbalanced } from './unbalanced.ts'
import { check as unfinished } from './unfinished.ts'
import { check as unitSpacing } from './unit-spacing.ts'

const words = (count: number) => `${Array.from({ length: count }, (_, index) => `sana${index}`).join(' ')}.`

describe.each<[string, Check, string | readonly string[], string]>([
  [
    'a month without its full stop',
    dateFormat,
    'Työ kesti 1.8-31.12.2024.',
    'note: Kirjoita ”1.8-31.12.2024” muodossa 1.8.2024–31.12.2024.',
  ],
  ['a leading zero', dateFormat, 'Työpaja oli 05.08.2024.', 'note: Kirjoita ”05.08.2024” muodossa 5.8.2024.'],
  ['a year of two digits', dateFormat, 'Työpaja oli 5.8.24 klo 9.', 'note: Kirjoita ”5.8.24” muodossa 5.8.2024.'],
  [
    'a per cent sign at its number',
    percentFormat,
    'Vastaajista 45% ja 55% oli naisia.',
    'note: Luvun ja prosenttimerkin väliin tulee väli: ”45%” (2 kohdassa).',
  ],
  [
    'a number in words before a sign',
    percentFormat,
    'Vastaajista kuusi % oli muita.',
    'note: Prosenttimerkin eteen kirjoitetaan numero: ”kuusi %”.',
  ],
  [
    'person-months at their number',
    unitSpacing,
    'Työtä oli 4,5htkk.',
    'note: Luvun ja yksikön väliin tulee väli: ”4,5htkk” → ”4,5 htkk”.',
  ],
  [
    'a short form at its number',
    unitSpacing,
    'Kävijöitä oli n.80.',
    'note: Lyhenteen jälkeen tulee väli: ”n.80” → ”n. 80”.',
  ],
  [
    'a dash with one space',
    unitSpacing,
    'Osuus oli 700 -900 euroa.',
    'note: Lukujen välissä ajatusviiva on ilman välejä: ”700 -900” → ”700–900”.',
  ],
  ['five digits in a row', amountFormat, 'Laite maksoi 12500 €.', 'note: Kirjoita ”12500 €” muodossa 12 500 €.'],
  ['a decimal point', amountFormat, 'Laite maksoi 1250.50 €.', 'note: Kirjoita ”1250.50 €” muodossa 1 250,50 €.'],
  ['a decimal point in millions', amountFormat, 'Budjetti oli 1.5 M€.', 'note: Kirjoita ”1.5 M€” muodossa 1,5 M€.'],
  ['five digits of thousands', amountFormat, 'Budjetti oli 12500t€.', 'note: Kirjoita ”12500t€” muodossa 12 500 t€.'],
  [
    'a unit of millions at its number',
    unitSpacing,
    'Budjetti oli 1,5M€.',
    'note: Luvun ja yksikön väliin tulee väli: ”1,5M€” → ”1,5 M€”.',
  ],
  [
    'a unit twice',
    doubledUnit,
    'Tuki oli 80 % prosentin suuruinen.',
    'warning: Yksikkö on kahteen kertaan: ”80 % prosentin”.',
  ],
  [
    'two kinds of dashes',
    mixedDashes,
    'Ohjelmat 2021-2027 ja 2014–2020.',
    'note: Raportissa vaihtelee ajanjaksojen viiva: ”2021-2027” mutta myös ”2014–2020”. Käytä ajatusviivaa ilman välejä.',
  ],
  [
    'hyphens only',
    mixedDashes,
    'Ohjelma 2021-2027.',
    'note: Ajanjaksoon kuuluu ajatusviiva: ”2021-2027” (1 kohdassa).',
  ],
  [
    'two spaces',
    doubledSpace,
    'Hanke alkoi  keväällä.',
    'note: Sanojen välissä on kaksi väliä (1 kohdassa): ”alkoi  keväällä.”.',
  ],
  [
    'a space before a comma',
    doubledSpace,
    'Hanke alkoi , ja päättyi.',
    'note: Välimerkin edessä on väli (1 kohdassa): ”alkoi ,”.',
  ],
  ['a word twice', doubledWord, 'Hanke on on päättynyt.', 'note: Sama sana on kahdesti peräkkäin: ”on on”.'],
  ['filler', unfinished, 'Kävijöitä oli xxx vuonna 2024.', 'warning: Kohta näyttää jääneen kesken: ”xxx”.'],
  ['question marks', unfinished, 'Kustannukset olivat ??? euroa.', 'warning: Kohta näyttää jääneen kesken: ”???”.'],
  ['dots', unfinished, 'Tulokset ovat .....', 'warning: Kohta näyttää jääneen kesken: ”.....”.'],
  ['a place to write in', unfinished, '(kirjoita tähän)', 'warning: Kohta näyttää jääneen kesken: ”(kirjoita tähän)”.'],
  [
    'an order to oneself',
    unfinished,
    'Tulokset [täydennä myöhemmin] ovat hyviä.',
    'warning: Kohta näyttää jääneen kesken: ”[täydennä myöhemmin]”.',
  ],
  [
    'a bracket that stays open',
    unbalanced,
    'Mukana olivat (mm. Kuopio ja Iisalmi.',
    'note: Sulkuja on 1 auki ja 0 kiinni: ”Mukana olivat (mm. Kuopio ja Iisalmi.”.',
  ],
  [
    'a quotation that isn’t closed',
    unbalanced,
    'Teema oli ”Yhdessä eteenpäin.',
    'note: Lainausmerkkejä on pariton määrä: ”Teema oli ”Yhdessä eteenpäin.”.',
  ],
  [
    'a compound written apart',
    tradeTerms,
    'Syntyi uusi yritysryhmä hankkeen idea.',
    'note: Yhdyssana: ”yritysryhmä hankkeen” → ”yritysryhmähankkeen”.',
  ],
  [
    'a letter left out',
    likelySlip,
    'Matkailualan yrittäjät, matkailualan osaajat, matkailualan tilat ja matkalualan koulut.',
    'note: ”matkalualan” on kirjoitettu toisin kuin muualla (”matkailualan”).',
  ],
  [
    'a hyphen now and then',
    oneSpelling,
    'Sekä luomu-alan että luomualan ja luomualan yritykset.',
    'note: Sama sana on kirjoitettu kahdella tavalla: ”luomu-alan” (1) ja ”luomualan” (2).',
  ],
  [
    'a sentence without end',
    tooLong,
    words(61),
    'note: Virkkeessä on 61 sanaa: ”sana0 sana1 sana2 sana3 sana4 …”. Jaa se osiin.',
  ],
])('%s', (_, check, text, finding) => {
  it('is noted', () => {
    expect(foundInText(check, text)).toEqual([finding])
  })
})

describe('what is right', () => {
  it.each<[Check, string]>([
    [dateFormat, 'Hanke 1.8.2024–31.12.2024, 1.8.–31.12.2024, 5.8.2024, luku 4.1 ja 15.–31.8.2024.'],
    [dateFormat, 'Hanke 1.8.2024-31.12.2024.'],
    [percentFormat, 'Vastaajista 45 % tai 45 prosenttia, noin 5 %:n lisä.'],
    [unitSpacing, 'Työtä 4,5 htkk, n. 80 kävijää, 700–900 euroa, 4-5 kertaa, Y-tunnus 2177546-2 ja 5G.'],
    [unitSpacing, 'Etelä- ja Itä-Suomi, 2 - 3 kertaa'],
    [amountFormat, 'Laite maksoi 12 500 €, osa 1 250,50 € ja 900 €.'],
    [amountFormat, 'Budjetti oli 1,5 M€, 12 500 t€ ja 1,255 milj. euroa.'],
    // Somebody else’s words stay as they were said.
    [amountFormat, 'Yrittäjä sanoi: ”Laite maksoi 12500 € ja vähän päälle.”'],
    [unitSpacing, 'Yrittäjä sanoi: ”Laite maksoi 900€ eli n.60 tuntia, 500 -1000 kertaa.”'],
    // The amount as a whole is told of by its own checks.
    [unitSpacing, 'Osuus oli 61 4888,25€ ja laite 12500€.'],
    [doubledUnit, 'Tuki oli 80 prosenttia eli 800 €, 4 htkk.'],
    [mixedDashes, 'Ohjelmat 2021–2027 ja 2014–2020, puh. 044-2027 1234.'],
    [doubledSpace, 'Hanke alkoi keväällä. Se päättyi.'],
    [doubledWord, 'Hyvin hyvin tehty, se mitä me teemme, on oma.'],
    [unfinished, 'Mitä opimme? Valtavasti. Kirja [1] kertoo.'],
    [unbalanced, 'a) Mukana olivat (mm. Kuopio) ja ”Yhdessä”.'],
    [tradeTerms, 'Yritysryhmähankkeen väliraportti ja oma rahaa koskeva hanke.'],
    [likelySlip, 'Hankkeessa hankkeessa hankkeessa, hankkeesta ja hankkeista, toiminta toiminta toiminta toimintaa.'],
    // With a hyphen, or the first part of another word, or cut at the end of a line.
    [likelySlip, 'Matkailualan, matkailualan ja matkailualan yritykset, matkailu-alan ihmiset.'],
    [likelySlip, 'Matkailualan, matkailualan ja matkailualan yritykset, matkalualan- ja ruoka-alan ihmiset.'],
    [
      likelySlip,
      'Matkailualan, matkailualan ja matkailualan yritykset, ranta-\nmatkalualan ja matkalu\u00ADalan ihmiset.',
    ],
    // Short words of their own, a letter away from others.
    [likelySlip, 'Kylät hoitivat osaltaan, osaltaan ja osaltaan sen, minkä osataan.'],
    [oneSpelling, 'Luomualan ja luomualan yritykset, pk-yritykset.'],
    [tooLong, words(60)],
  ])('is left alone (%#)', (check, text) => {
    expect(foundInText(check, text)).toEqual([])
  })

  it('is asked of no quoted block', () => {
    const summary = [{ kind: 'quote', runs: [{ text: 'Se maksoi 900€ eli n.60 tuntia.' }], attribution: '' }] as const
    const texts = { summary: { rowId: 't', narrative: summary, isReady: true } }
    expect(found(unitSpacing, inputWith({ texts }))).toEqual([])
    expect(foundInText(unitSpacing, 'Se maksoi 900€ eli n.60 tuntia.')).toHaveLength(2)
  })

  it('in English is written in the English way', () => {
    const report = { ...baseInput.report, language: 'en' } as const
    for (const check of [dateFormat, percentFormat, mixedDashes, tradeTerms]) {
      expect(foundInText(check, 'From 05.08.2024, 45% of 2021-2027, osto palvelu.', { report })).toEqual([])
    }
  })

  it('of the form itself is not looked at: only texts that people write are', () => {
    const outline = baseInput.outline && { ...baseInput.outline, title: 'Tulokset  35% xxx' }
    for (const check of [doubledSpace, percentFormat, unfinished]) {
      expect(foundInText(check, 'Hyvin meni.', { outline })).toEqual([])
    }
  })
})
