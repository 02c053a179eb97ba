import { describe, expect, it } from 'vitest'
import { FUNDS_OF_REGIME, REGIMES } from '#domain/rules/regime.ts'
import type { Fund, Regime } from '#domain/rules/regime.ts'
import type { Language } from '#domain/values/language.ts'
import { reportPage } from './page.ts'
import { isLeader, publicityOf } from './publicity.ts'
import { sampleProject, sampleReport } from './sample/sample-report.ts'
import { reportTitlePage } from './title-page.ts'

const projectOf = (regime: Regime, fund: Fund, authority = 'Ruskorannan ELY-keskus') => {
  const project = sampleProject(regime, fund)
  return { ...project, description: { ...project.description, authority } }
}
const lines = (regime: Regime, fund: Fund, language: Language = 'fi', authority?: string) =>
  publicityOf(projectOf(regime, fund, authority), language).map(({ text }) => text)

describe('the publicity of a fund', () => {
  it('is the slogan of the rural fund until 2022, and the Union’s share in the money from 2023 on', () => {
    expect(lines('RUR14', 'EAFRD')).toEqual([
      'Euroopan maaseudun kehittämisen maatalousrahasto: Eurooppa investoi maaseutualueisiin',
    ])
    expect(lines('RUR14', 'EAFRD', 'sv')).toEqual([
      'Europeiska jordbruksfonden för landsbygdsutveckling: Europa investerar i landsbygdsområden',
    ])
    expect(lines('RUR23', 'EAFRD')).toEqual(['Euroopan unionin osarahoittama'])
  })

  it('names Leader beside it when a Leader group pays', () => {
    expect(lines('RUR14', 'EAFRD', 'fi', 'Leader Ruskoranta ry')).toHaveLength(2)
    expect(lines('RUR23', 'EAFRD', 'fi', 'Ruskorannan Leader ry')).toEqual(['Euroopan unionin osarahoittama', 'Leader'])
    expect([isLeader('Pohjois-LEADER ry'), isLeader('Misleaders ry'), isLeader('')]).toEqual([true, false, false])
  })

  it('names Union, fund and slogan in 2014–2020, and never a fund in 2021–2027', () => {
    expect(lines('SF14', 'ESR')).toEqual(['Euroopan unioni', 'Euroopan sosiaalirahasto', 'Vipuvoimaa EU:lta'])
    expect(lines('SF14', 'EAKR', 'sv')).toEqual([
      'Europeiska unionen',
      'Europeiska regionala utvecklingsfonden',
      'Hävkraft från EU',
    ])
    for (const fund of FUNDS_OF_REGIME.SF21)
      expect(lines('SF21', fund, 'sv')).toEqual(['Medfinansieras av Europeiska unionen'])
  })

  it('tells of each line where its wording was read', () => {
    const all = REGIMES.flatMap((regime) =>
      FUNDS_OF_REGIME[regime].flatMap((fund) =>
        (['fi', 'sv', 'en'] as const).flatMap((language) => publicityOf(projectOf(regime, fund), language)),
      ),
    )
    expect(all.filter(({ readIn, text }) => readIn === '' || text === '')).toEqual([])
    expect(new Set(all.filter(({ certainty }) => certainty === 'unverified').map(({ text }) => text))).toEqual(
      new Set(['Gaining leverage from the EU']),
    )
  })
})

describe('a title page', () => {
  const pageOf = (regime: Regime, fund: Fund, sources?: 'one') => {
    const input = sampleReport({ formId: 'x', edition: '1', kind: 'final' }, {}, { project: projectOf(regime, fund) })
    const { money } = input
    const merged = money.sources.map((each) => (each.source === 'eu' ? { ...each, source: 'support' as const } : each))
    return reportTitlePage(
      reportPage(sources === 'one' ? { ...input, money: { ...money, sources: merged } } : input, 'fi'),
      'Loppuraportti',
      'page',
    )
  }

  it('has the emblem for the funds of the Union, and neither emblem nor slogan for a state grant', () => {
    expect(REGIMES.map((regime) => pageOf(regime, FUNDS_OF_REGIME[regime][0]).emblem)).toEqual([
      'eu',
      'eu',
      'eu',
      'eu',
      undefined,
    ])
    expect(pageOf('STATE', 'VALTIO').publicity).toEqual([])
  })

  it('tells the Union’s share where the decision has it by itself, and no share where it is one with the state’s', () => {
    const last = (page: ReturnType<typeof pageOf>) => page.lines.at(-1)?.map((run) => ('text' in run ? run.text : ''))
    expect(last(pageOf('RUR14', 'EAFRD'))).toEqual(['Euroopan unionin osuus rahoituksesta: 42\u00a0%'])
    expect(last(pageOf('RUR14', 'EAFRD', 'one'))).toEqual(['Rahoittaja: Ruskorannan ELY-keskus'])
  })
})
