import { describe, expect, it } from 'vitest'
import { emptyPlan } from '#domain/plan/plan.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import type { Language } from '#domain/values/language.ts'
import { renderPdf } from '../engine/pdf/render-pdf.ts'
import { readElements } from '../engine/testing/read-pdf.ts'
import { blocksUnder, rowsIn, treeOf } from '../engine/testing/read-model.ts'
import { renderText } from '../engine/text/render-text.ts'
import { build } from './build.ts'
import { form } from './form.ts'
import { sample } from './sample.ts'

const modelOf = (input: ReportInput = sample(), language: Language = 'fi') =>
  build(input, { language, createdAt: '2026-11-23T08:00:00.000Z', draft: false })
const textOf = (input: ReportInput = sample()) => renderText(modelOf(input)).replaceAll('\u00a0', ' ')

const ofGoal = (number: number): (readonly [number, string])[] => [
  [2, `${number} Hankkeen/toiminnan tavoite`],
  [3, 'Toiminta, jolla tavoitteeseen on pyritty'],
  [3, 'Konkreettiset tulokset, jotka tavoitteen osalta saavutettiin'],
]

const questions: readonly (readonly [number, string])[] = [
  [1, 'Lyhyt yhteenveto hankkeesta'],
  [1, 'Miten hanke on käytännössä toteutettu? Työnjako ja aikataulu'],
  [1, 'TAVOITTEET, TOIMINTA JA TULOKSET'],
  ...ofGoal(1),
  ...ofGoal(2),
  [1, 'Miten hankkeen toimintaa, tuloksia ja vaikutuksia on arvioitu?'],
  [1, 'Miten hankkeesta/toiminnasta on tiedotettu?'],
  [1, 'TUOTOKSET'],
  [1, 'Lisätietoja'],
  [1, 'Talousarvio ja toteutuma'],
  [1, 'Avustuksen käyttö'],
  [1, 'Liitteet'],
]

describe('the final account of a grant', () => {
  it('asks the form’s questions in its words and order, and three of each goal of the plan, in the PDF too', async () => {
    expect(treeOf(modelOf())).toEqual(questions)
    const read = await readElements(await renderPdf(modelOf()), ['H1', 'H2', 'H3'])
    expect(read.map(({ role, text }) => [Number(role.slice(1)), text])).toEqual(questions)
  })

  it('has the limits of the form for each text, in characters', () => {
    const limits = form
      .narrativesFor(sample().plan)
      .flatMap(({ key, limit }) => (limit === undefined ? [] : [`${key} ${limit}`]))
    expect(limits).toEqual([
      'summary 1000',
      'implementation 2000',
      'goal-goal-1 1000',
      'activity-goal-1 1000',
      'results-goal-1 1000',
      'goal-goal-3 1000',
      'activity-goal-3 1000',
      'results-goal-3 1000',
      'evaluation 1500',
      'publicity 1000',
    ])
    expect(form.narratives.map(({ key }) => key)).not.toContain('goal-goal-1')
  })

  it('says a goal in the plan’s words, and lists the plan’s actions until somebody writes what was done', () => {
    const runs = (id: string) => JSON.stringify(blocksUnder(modelOf(), id))
    expect(runs('goal-goal-1')).toContain('Palvelut pysyvät kylissä')
    expect(runs('activity-goal-1')).toContain('tilat kartoitettiin')
    expect(runs('activity-goal-1')).not.toContain('Kylien tilat kartoitetaan')
    expect(runs('activity-goal-3')).toContain('Palvelupäiviä kokeillaan kolmessa kylässä')
  })

  it('shows what the plan wanted of each goal and its parts beside how far it came, and what was done under it', () => {
    const rows = rowsIn(modelOf(), 'taulukko-tavoitteet')
    const { goal } = sample().plan
    expect(rows[0]).toEqual(['Tavoite', 'Mittari', 'Lähtötilanne', 'Tavoitetaso', 'Tila'])
    expect(rows).toHaveLength(1 + goal.filter(({ kind }) => kind === 'benefit').length)
    const first = goal.find(({ id }) => id === 'goal-1')
    expect(rows[1]?.slice(0, 4)).toEqual([first?.name, first?.measure, first?.baseline, first?.target])
    expect(rowsIn(modelOf(), 'taulukko-tavoitteet').flat()).toContain('saavutettu')
    expect(textOf({ ...sample(), plan: emptyPlan })).not.toContain('Mittari')
  })

  it('prints the budget under the form’s labels in Finnish and Swedish', () => {
    expect(rowsIn(modelOf(), 'taulukko-kustannukset')).toEqual([
      ['Menot', 'Hyväksytty €', 'Toteutunut €', 'Jäljellä €'],
      ['Henkilöstömenot', '126 000,00', '124 803,55', '1 196,45'],
      ['Aineet, tarvikkeet ja tavarat', '4 000,00', '3 841,10', '158,90'],
      ['Laitehankinnat', '0,00', '0,00', '0,00'],
      ['Palvelut', '32 000,00', '31 050,00', '950,00'],
      ['Vuokrat', '9 000,00', '9 000,00', '0,00'],
      ['Matkamenot', '6 000,00', '5 412,75', '587,25'],
      ['Muut menot', '3 000,00', '1 225,00', '1 775,00'],
      ['Menot yhteensä', '180 000,00', '175 332,40', '4 667,60'],
      ['Hankkeesta saadut tulot', '0,00', '0,00', ''],
      ['Menot, joista tulot on vähennetty', '180 000,00', '175 332,40', '4 667,60'],
    ])
    const swedish = modelOf(sample(), 'sv')
    expect(rowsIn(swedish, 'taulukko-kustannukset').map(([name]) => name)).toEqual([
      'Kostnader',
      'Personalkostnader',
      'Material, utrustning och varor',
      'Anskaffning av utrustning',
      'Tjänster',
      'Hyror',
      'Resekostnader',
      'Övriga kostnader',
      'Kostnader sammanlagt',
      'Inkomster',
      'Kostnader efter inkomster',
    ])
    expect(rowsIn(modelOf(), 'taulukko-rahoitus').map(([name]) => name)).toEqual([
      'Rahoitus',
      'Valtionavustus',
      'EU-rahoitus',
      'Muu julkinen rahoitus',
      'Yksityinen rahoitus',
      'Omarahoitus',
      'Hankkeen rahoitus yhteensä',
    ])
    expect(rowsIn(swedish, 'taulukko-rahoitus').at(-1)?.[0]).toBe('Projektets finansiering sammanlagt')
  })

  it('names a source once when it is called as its kind', () => {
    const input = sample()
    const sources = input.money.sources.map((each) => ({ ...each, name: 'Valtionavustus' }))
    const names = rowsIn(modelOf({ ...input, money: { ...input.money, sources } }), 'taulukko-rahoitus').map(
      ([name]) => name,
    )
    expect(names.slice(1, -1)).toEqual([
      'Valtionavustus',
      'EU-rahoitus',
      'Muu julkinen rahoitus',
      'Yksityinen rahoitus',
      'Omarahoitus, Valtionavustus',
    ])
  })

  it('tells what of the grant was used, is left, and goes back', () => {
    const text = textOf()
    for (const line of [
      'Myönnetty avustus: 171 000,00 €',
      'Maksettu avustus: 168 000,00 €',
      'Käytetty avustus: 166 565,78 €',
      'Käyttämättä jäänyt avustus: 4 434,22 €',
      'Palautettava avustus: 1 434,22 €',
    ])
      expect(text).toContain(line)
    expect(textOf({ ...sample(), decisions: [] })).toContain('Hankkeella ei ole vahvistettua avustuspäätöstä.')
  })

  it('asks for the ledger extract first and lists the project’s files after it', () => {
    expect(textOf()).toMatch(/1\. Kirjanpidon pääkirjaote \(pakollinen\)\n2\. Muu liite: Palvelupäivän ohje\n/)
  })

  it('lists the plan’s results as outputs until a text tells them, and says when there are no goals', () => {
    const { outputs: _told, ...texts } = sample().texts
    expect(rowsIn(modelOf({ ...sample(), texts }), 'taulukko-tuotokset')).toEqual([
      ['Kuvaus', 'Lisätietoja'],
      [
        'Varauskalenteri, jota kylät ylläpitävät itse',
        '• tuvat ovat käytössä arkipäivisinkin • yrittäjä näkee vapaat ajat kerralla',
      ],
      ['Ohje kiertävän palvelupäivän järjestäjälle', '• uusi kylä pääsee alkuun ilman hanketta'],
    ])
    expect(textOf({ ...sample(), texts, plan: emptyPlan })).toContain('Hankesuunnitelmaan ei ole kirjattu tavoitteita.')
  })

  it('bears neither emblem nor slogan of the Union', () => {
    const { titlePage } = modelOf()
    expect(titlePage).toMatchObject({ title: 'Loppuselvitys', publicity: [], layout: 'band' })
    expect(titlePage).not.toHaveProperty('emblem')
  })
})
