import { expect, it } from 'vitest'
import type { ListedRow } from '#contract/index.ts'
import { choiceOf } from './list-choices.ts'

const row = (more: Partial<ListedRow> = {}): ListedRow => ({
  line: 2,
  name: 'Aino Esimerkki',
  email: '',
  organisation: 'Kuusi',
  minutes: null,
  outcome: 'accepted',
  reason: null,
  organisationId: null,
  organisationChoices: [],
  participantId: null,
  participantChoices: [],
  ...more,
})
const all = { newOrganisations: true, keepNames: true }
const like = { organisationChoices: [{ id: 'o1', name: 'Kuusi Oy', businessId: null }] }

it('a line takes what was picked, else what is sure, else what holds for all', () => {
  expect(choiceOf(row(), {}, { newOrganisations: false, keepNames: false })).toEqual({
    line: 2,
    organisation: 'none',
    person: 'anonymous',
  })
  expect(choiceOf(row(), {}, all)).toMatchObject({ organisation: 'new', person: 'new' })
  expect(choiceOf(row({ organisationId: 'o1', participantId: 'h1' }), {}, all)).toMatchObject({
    organisation: { id: 'o1' },
    person: { id: 'h1' },
  })
  expect(choiceOf(row(), { 2: { person: 'anonymous' } }, all)).toMatchObject({
    organisation: 'new',
    person: 'anonymous',
  })
})

it('a likeness is asked about and never made new by itself', () => {
  expect(choiceOf(row(like), {}, all).organisation).toBe('none')
  expect(choiceOf(row({ participantChoices: [{ id: 'h1', personKey: 'H-1', name: 'A' }] }), {}, all).person).toBe(
    'anonymous',
  )
})
