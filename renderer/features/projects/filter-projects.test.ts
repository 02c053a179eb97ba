import { describe, expect, it } from 'vitest'
import type { ProjectSummary } from '#contract/index.ts'
import { filterProjects, sumsOf } from './filter-projects.ts'

function project(code: string, name: string, applicantName: string, planned: number | null = null): ProjectSummary {
  return {
    id: code,
    version: 1,
    code,
    name,
    fund: code.startsWith('S') ? 'ESR' : 'EAKR',
    objectiveCode: '',
    objectiveName: '',
    periodStart: null,
    periodEnd: null,
    state: '',
    authority: '',
    applicantName,
    plannedPublicCents: planned,
    realisedPublicCents: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
  }
}

const projects = [
  project('A70001', 'Älykäs metsä', 'Åvikin Kehitys Oy', 100_00),
  project('S20002', 'Omaa tahtia', 'Sinivaaran Kehitys Oy', 50_50),
  project('S20003', 'Metsän väki', 'Åvikin yrittäjäyhdistys ry'),
]
const codes = (text: string, fund: 'all' | 'EAKR' | 'ESR' = 'all') =>
  filterProjects(projects, { text, fund }).map(({ code }) => code)

describe('the search of projects', () => {
  it('finds every word in any order, in the code, the name or the applicant', () => {
    expect(codes('åvik metsä')).toEqual(['A70001', 'S20003'])
    expect(codes('s2000 sinivaara')).toEqual(['S20002'])
  })

  it('does not mind capital letters, ä and å included', () => {
    expect(codes('ÄLYKÄS')).toEqual(['A70001'])
  })

  it('keeps to the chosen fund', () => {
    expect(codes('', 'ESR')).toEqual(['S20002', 'S20003'])
    expect(codes('metsä', 'ESR')).toEqual(['S20003'])
  })

  it('adds up what is shown; an amount that is not known counts as nothing', () => {
    expect(sumsOf(projects)).toEqual({ planned: 150_50, realised: 0 })
  })
})
