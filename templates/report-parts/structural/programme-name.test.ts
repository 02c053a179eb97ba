import { describe, expect, it } from 'vitest'
import { axisLabel, programmeName } from './programme-name.ts'
import { structuralProject } from './sample/sample-project.ts'

const withObjective = (code: string, name: string) => {
  const project = structuralProject('SF21')
  return { ...project, description: { ...project.description, objective: { code, name } } }
}

describe('the name of an axis or an objective', () => {
  it('is the project’s own, whatever the catalogue calls it', () => {
    expect(programmeName(withObjective('4.2', 'Osaaminen työelämään'), 'objective', 'fi')).toBe(
      '4.2. Osaaminen työelämään',
    )
    expect(programmeName(withObjective('', 'Oma tavoite'), 'objective', 'sv')).toBe('Oma tavoite')
    expect(programmeName(withObjective('9.9', ''), 'objective', 'fi')).toBe('9.9.')
  })

  it('comes from the catalogue where the project has a code alone, marked while nobody has confirmed it', () => {
    expect(programmeName(withObjective('4.1', ''), 'objective', 'fi')).toBe('4.1. Polkuja töihin')
    expect(programmeName(withObjective('4.2', ''), 'objective', 'fi')).toBe(
      '4.2. Uutta osaamista työelämään (nimi tarkistamatta)',
    )
  })

  it('is the programme’s own in Swedish where that was read, and otherwise stays Finnish', () => {
    expect(programmeName(structuralProject('SF21'), 'axis', 'sv')).toBe(
      '4. Ett sysselsättande, kompetent och inkluderande Finland',
    )
    expect(programmeName(withObjective('4.1', ''), 'objective', 'en')).toBe('4.1. Polkuja töihin')
    expect([axisLabel('SF14', 'sv'), axisLabel('SF21', 'sv')]).toEqual(['Verksamhetslinje', 'Insatsområde'])
  })
})
