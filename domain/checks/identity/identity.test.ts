import { describe, expect, it } from 'vitest'
import { asDay } from '../../values/day.ts'
import { baseInput } from '../testing/base-input.ts'
import { baseDecision } from '../testing/base-money.ts'
import { baseProject } from '../testing/base-project.ts'
import { found, foundInText, inputWith } from '../testing/look.ts'
import { check as authorityName } from './authority-name.ts'
import { check as businessId } from './business-id.ts'
import { check as fundName } from './fund-name.ts'
import { check as municipality } from './municipality-region.ts'
import { check as nameCase } from './name-case.ts'
import { check as nameSpelling } from './name-spelling.ts'
import { check as organisationForm } from './organisation-form.ts'
import { check as partner } from './partner-unmentioned.ts'
import { check as programmeName } from './programme-name.ts'
import { check as projectCode } from './project-code.ts'
import { check as projectName } from './project-name.ts'
import { check as projectSpelling } from './project-spelling.ts'
import { check as textIds } from './text-ids.ts'

const { description } = baseProject
const projectWith = (changes: Partial<typeof description>, more: Partial<typeof baseProject> = {}) =>
  inputWith({ project: { ...baseProject, ...more, description: { ...description, ...changes } } })

describe('codes', () => {
  const structural = (changes: Partial<typeof description>) => projectWith(changes, { regime: 'SF14' })

  it('begin as those of the fund do', () => {
    expect(found(projectCode, structural({ code: 'S20064', fund: 'EAKR' }))).toEqual([
      'error: Hankekoodi S20064 on rahaston ESR, mutta hankkeen rahasto on EAKR.',
    ])
    expect(found(projectCode, structural({ code: 'A70070', fund: 'EAKR' }))).toEqual([])
    expect(found(projectCode, projectWith({}))).toEqual([])
  })

  it('of an axis belong to the fund, of an objective to the axis', () => {
    const place = { code: 'A70070', fund: 'EAKR' as const }
    const coded = (axis: string, objective: string) =>
      structural({ ...place, axis: { code: axis, name: '' }, objective: { code: objective, name: '' } })
    expect(found(projectCode, coded('3', ''))).toHaveLength(1)
    expect(found(projectCode, coded('2', '1.1'))).toHaveLength(1)
    expect(found(projectCode, coded('1', '1.1'))).toEqual([])
  })

  it('of companies have their check digit', () => {
    const { companies } = baseInput
    const wrong = companies.map((each, index) => (index === 0 ? { ...each, businessId: '2177546-3' } : each))
    expect(found(businessId, inputWith({ companies: wrong }))[0]).toMatch(/^error: .*2177546-3/)
    const applicant = { ...description.applicant, businessId: '0737546-1' }
    expect(found(businessId, projectWith({ applicant }))[0]).toMatch(/^warning: .*0737546-1/)
    expect(found(businessId, baseInput)).toEqual([])
  })

  it('in texts are right and the project’s own', () => {
    expect(foundInText(textIds, 'Hakijan Y-tunnus on 2177546-3.')).toHaveLength(1)
    expect(foundInText(textIds, 'Hakijan Y-tunnus on 2177546-2.')).toEqual([])
    expect(foundInText(textIds, 'Hankkeen hanketunnus on 245871.')).toHaveLength(1)
    expect(foundInText(textIds, 'Hankkeen hanketunnus on 245817.')).toEqual([])
  })
})

describe('names', () => {
  const known = {
    ...baseInput.known,
    organisations: [{ id: 'o9', name: 'Lumikko', aliases: ['Virtapiiri'], businessId: null }],
  }
  const spelt = (text: string) => foundInText(nameSpelling, text, { known })

  it('that are a letter away from a known one are asked about', () => {
    expect(spelt('Työ tehtiin yhdessä Lumkikon ja Virtapirin kanssa.')).toHaveLength(2)
    expect(spelt('Mukana oli Lumikok.')).toEqual([])
    expect(spelt('Mukana oli Lukmiko kuten sovittiin.')).toHaveLength(0)
    expect(spelt('Mukana oli Lumkiko kuten sovittiin.')).toEqual([
      'warning: Nimi ”Lumkiko” on melkein sama kuin ”Lumikko”: onko se kirjoitusvirhe?',
    ])
  })

  it.each(['Lumikkon', 'Lumikkolla', 'Lumikkossa', 'Lumikkolle', 'Virtapiirin', 'Virtapiiristä'])(
    'may be inflected: %s',
    (name) => {
      expect(spelt(`Työ tehtiin yhdessä ja siitä kuultiin ${name} kautta.`)).toEqual([])
    },
  )

  it('have their capitals in the same places', () => {
    expect(foundInText(nameCase, 'Mukana oli VesiLinja. Kiitämme myös Vesilinjaa.')).toEqual([
      'warning: Sama nimi on kirjoitettu eri tavoin: VesiLinja, Vesilinja.',
    ])
    expect(foundInText(nameCase, 'Mukana oli VesiLinja. Kiitämme myös VesiLinjaa ja VesiLinjan väkeä.')).toEqual([])
    expect(foundInText(nameCase, 'LOPPURAPORTTI valmistui. Loppuraportti jaettiin.')).toEqual([])
  })

  it('of a company have its form in one place', () => {
    expect(foundInText(organisationForm, 'Hallinnoija on Savon Kehitys Oy. Sopimuksen teki Oy Kehitys.')).toHaveLength(
      1,
    )
    expect(foundInText(organisationForm, 'Hallinnoija on Savon Kehitys oy.')).toHaveLength(1)
    expect(foundInText(organisationForm, 'Hallinnoija on Savon Kehitys Oy.')).toEqual([])
  })

  it('of the project are those of the data', () => {
    const named = (text: string) => {
      const project = { ...baseProject, description: { ...description, name: 'Metsän antimista suoraan vientiin' } }
      return foundInText(projectName, text, { project })
    }
    expect(named('Hankkeen nimi on Metsän antimista suoraan kauppaan.')).toHaveLength(1)
    expect(named('Hankkeen nimi on Metsän antimista suoraan vientiin.')).toEqual([])
  })

  it('of other projects are written in one way', () => {
    expect(foundInText(projectSpelling, 'Mukana oli Kuura-lab -hanke. Kuura Lab -hankkeessa opittiin.')).toHaveLength(1)
    expect(foundInText(projectSpelling, 'Mukana oli Kuura-hanke. Kuura-hankkeessa opittiin.')).toEqual([])
  })

  it('of funds are those that exist', () => {
    expect(foundInText(fundName, 'Rahoitus tuli Euroopan maakuntien rahastosta.')).toHaveLength(1)
    expect(foundInText(fundName, 'Rahoitus tuli Euroopan maaseuturahastosta.')).toHaveLength(1)
    expect(foundInText(fundName, 'Rahoitus tuli Euroopan aluekehitysrahastosta.')).toEqual([])
    expect(foundInText(fundName, 'Rahoitus tuli Euroopan maaseudun kehittämisen maatalousrahastosta.')).toEqual([])
  })

  it('of a region’s plan are one', () => {
    const first = 'Hanke toteutti Pohjois-Savon kestävän kasvun maakuntaohjelmaa.'
    expect(foundInText(programmeName, [first, 'Pohjois-Savon vihreä maakuntaohjelma ohjasi työtä.'])).toHaveLength(1)
    expect(foundInText(programmeName, [first, 'Pohjois-Savon maakuntaohjelma ohjasi työtä.'])).toEqual([])
  })
})

describe('partners', () => {
  it('that are co-implementers are mentioned', () => {
    const coImplementers = [{ name: 'Hallan Osuuskunta', businessId: '' }]
    expect(found(partner, projectWith({ coImplementers }))).toEqual([
      'warning: Osatoteuttajaa Hallan Osuuskunta ei mainita raportissa.',
    ])
    const project = { ...baseProject, description: { ...description, coImplementers } }
    expect(foundInText(partner, 'Hallan Osuuskunta vastasi kuljetuksista.', { project })).toEqual([])
  })

  it('of a list have done something', () => {
    const list = 'Hankkeen yhteistyökumppaneita olivat Hallatek, Suovia ja Kotkan kehitysyhtiöt.'
    expect(foundInText(partner, [list, 'Hallatek piti koulutukset.'])).toEqual([
      'note: Kumppani Suovia on luettelossa, mutta sen työstä ei kerrota missään muualla.',
    ])
    expect(foundInText(partner, [list, 'Hallatek piti koulutukset ja Suovia teki esitteen.'])).toEqual([])
  })
})

describe('places and authorities', () => {
  const area = (municipalities: readonly string[], regions: readonly string[]) =>
    projectWith({ area: { ...description.area, municipalities, regions } })

  it('are in their region on the day', () => {
    expect(found(municipality, area(['Iitti'], ['Kymenlaakso']))).toHaveLength(1)
    expect(found(municipality, area(['Iitti'], ['Päijät-Häme']))).toEqual([])
    expect(found(municipality, area(['Nastola'], ['Päijät-Häme']))).toEqual([
      'warning: Kuntaa Nastola ei ollut enää 1.1.2024: se on osa kuntaa Lahti.',
    ])
    expect(found(municipality, area(['Kuppio'], ['Pohjois-Savo']))).toHaveLength(1)
    expect(found(municipality, area(['Kuopio'], ['Itä-Suomi']))).toEqual([])
  })

  it('bore their name then', () => {
    const decisions = [{ ...baseDecision, decidedOn: asDay('2023-12-12') }]
    const of = (authority: string) =>
      found(authorityName, { ...projectWith({ authority }), decisions }).map((each) => each.split(':')[0])
    expect(of('Pohjois-Savon elinvoimakeskus')).toEqual(['note'])
    expect(of('Pohjois-Savon ELY-keskus')).toEqual([])
    expect(foundInText(authorityName, 'Elinvoimakeskus myönsi tuen 12.12.2023.')).toHaveLength(1)
    expect(foundInText(authorityName, 'ELY-keskus myönsi tuen 12.12.2023.')).toEqual([])
  })
})
