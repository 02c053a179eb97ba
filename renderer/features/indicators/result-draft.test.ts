import { describe, expect, it } from 'vitest'
import { draftOfLine, emptyResultDraft, readResultDraft } from './result-draft.ts'

const organisations = [{ id: 'o1', name: 'Kuusi Oy', businessId: '2177546-2' }]
const jobs = { summary: { counting: 'jobs', jobPlace: 'company' }, organisations } as const
const companies = { summary: { counting: 'organisations', jobPlace: null }, organisations } as const

describe('a row as it is typed', () => {
  it('tells every problem at its field', () => {
    const typed = {
      ...emptyResultDraft,
      day: '31.2.2018',
      amount: 'x',
      organisation: 'Haapa Oy',
      evidence: '131052-308T',
    }
    expect(readResultDraft(typed, jobs)).toEqual({
      ok: false,
      problems: {
        day: 'day',
        amount: 'amount',
        organisation: 'organisation',
        evidence: 'identity_code',
        jobPlace: 'missing',
      },
    })
  })

  it('names the other indicator for jobs of the other kind', () => {
    const typed = { ...emptyResultDraft, day: '1.2.2018', jobPlace: 'project' }
    expect(readResultDraft(typed, jobs)).toEqual({ ok: false, problems: { jobPlace: 'other_jobs.company' } })
    expect(readResultDraft({ ...typed, jobPlace: 'company', amount: '0,5' }, jobs)).toMatchObject({
      ok: true,
      fields: { day: '2018-02-01', amount: 50, jobPlace: 'company' },
    })
  })

  it('knows a company by its name or number, and never by a likeness', () => {
    const typed = { ...emptyResultDraft, day: '1.2.2018' }
    for (const organisation of ['kuusi oy', '2177546-2']) {
      expect(readResultDraft({ ...typed, organisation }, companies)).toMatchObject({ fields: { organisationId: 'o1' } })
    }
    expect(readResultDraft({ ...typed, organisation: 'Kuusi' }, companies).ok).toBe(false)
  })
})

it('a pasted line is read by the order of its columns', () => {
  const cells = ['1.2.2018', '', 'leipuri', 'kysely', '', 'Nainen']
  expect(draftOfLine(cells, jobs.summary)).toMatchObject({
    amount: '1',
    counted: 'leipuri',
    gender: 'women',
    badGender: false,
  })
  expect(draftOfLine(['1.2.2018', '2', '', '', '', 'ehkä'], jobs.summary).badGender).toBe(true)
})
