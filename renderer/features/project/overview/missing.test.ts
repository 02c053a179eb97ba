import { describe, expect, it } from 'vitest'
import { emptyDetail } from './empty-detail.fixture.ts'
import { gapsOf } from './missing.ts'
import { unreadableFields } from './unreadable-fields.ts'

describe('what the form still asks', () => {
  it('names every field that published descriptions fill, in the order of the sections', () => {
    const gaps = gapsOf(emptyDetail)
    expect(gaps.flatMap((gap) => (gap.kind === 'field' ? [gap.field] : [])).slice(0, 3)).toEqual([
      'name',
      'axisName',
      'objectiveName',
    ])
    const sections = [...new Set(gaps.map((gap) => gap.section))]
    expect(sections).toEqual([
      'basics',
      'applicant',
      'texts',
      'funding',
      'area',
      'indicators',
      'equality',
      'sustainability',
    ])
  })

  it('does not ask for a website, a site or a final summary', () => {
    const fields = gapsOf(emptyDetail).flatMap((gap) => (gap.kind === 'field' ? [gap.field] : []))
    expect(fields).not.toContain('applicantWebsite')
    expect(fields).not.toContain('siteStreet')
    expect(fields).not.toContain('finalSummary')
  })

  it('asks a joint project for its co-implementers', () => {
    const joint = { ...emptyDetail, fields: { ...emptyDetail.fields, procedureText: 'yhteishanke' } }
    expect(gapsOf(joint).some((gap) => gap.kind === 'coImplementers')).toBe(true)
    expect(gapsOf(emptyDetail).some((gap) => gap.kind === 'coImplementers')).toBe(false)
  })

  it('counts questions without an answer and criteria without both scores', () => {
    const counts = gapsOf(emptyDetail).flatMap((gap) => ('count' in gap ? [[gap.kind, gap.count]] : []))
    expect(counts).toEqual([
      ['equality', 3],
      ['scores', 15],
    ])
  })
})

describe('what the imported file said unreadably', () => {
  it('leads to the section of the field, one entry for a line that holds two fields', () => {
    const unreadable = {
      periodStart: 'Alkaa pian',
      periodEnd: 'Alkaa pian',
      plannedPublicCents: 'noin 3 000',
      'sustainability.biodiversity': 'x y',
    }
    expect(unreadableFields({ ...emptyDetail, unreadable })).toEqual([
      { field: 'periodStart', section: 'basics', text: 'Alkaa pian' },
      { field: 'plannedPublicCents', section: 'funding', text: 'noin 3 000' },
      { field: null, section: 'sustainability', text: 'x y' },
    ])
  })
})
