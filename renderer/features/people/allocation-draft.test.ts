import { expect, it } from 'vitest'
import { outside, readDraft } from './allocation-draft.ts'
import type { AllocationDraft } from './allocation-draft.ts'

const draft: AllocationDraft = {
  staffId: 's1',
  projectId: 'p1',
  outsideProject: '',
  role: ' neuvoja ',
  share: '37,5 %',
  start: '1.7.2019',
  end: '28.2.2020',
}

it('becomes the fields of an allocation', () => {
  expect(readDraft(draft, 'fi')).toMatchObject({
    ok: true,
    staffId: 's1',
    fields: { projectId: 'p1', role: 'neuvoja', share: 3_750, startDay: '2019-07-01', endDay: '2020-02-28' },
  })
})

it('names a project elsewhere', () => {
  const elsewhere = { ...draft, projectId: outside, outsideProject: 'Saimaan reitti' }
  expect(readDraft(elsewhere, 'fi')).toMatchObject({ fields: { projectId: null, outsideProject: 'Saimaan reitti' } })
  expect(readDraft({ ...elsewhere, outsideProject: ' ' }, 'fi')).toMatchObject({
    problems: { outsideProject: { code: 'empty' } },
  })
})

it('tells every problem at its field, all at once', () => {
  const wrong = { ...draft, staffId: '', projectId: '', share: '0', start: '1.7.', end: '' }
  expect(readDraft(wrong, 'fi')).toMatchObject({
    ok: false,
    problems: {
      staffId: { code: 'empty' },
      projectId: { code: 'empty' },
      share: { code: 'out_of_range' },
      start: { code: 'year_missing' },
      end: { code: 'empty' },
    },
  })
  expect(readDraft({ ...draft, end: '30.6.2019' }, 'fi')).toMatchObject({
    problems: { end: { code: 'end_before_start' } },
  })
})
