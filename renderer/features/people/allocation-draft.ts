import type { AllocationFields } from '#contract/index.ts'
import type { Language } from '#domain/values/language.ts'
import type { FieldProblem } from '../../ui/fields/draft-store.ts'
import { requiredDayParser, shareParser } from './field-parsers.ts'

/** A new allocation as it is typed. */
export interface AllocationDraft {
  /** `''` = not chosen. */
  readonly staffId: string
  /** `''` = not chosen, `outside` = a project elsewhere. */
  readonly projectId: string
  readonly outsideProject: string
  readonly role: string
  readonly share: string
  readonly start: string
  readonly end: string
}

export type DraftProblems = Partial<Record<keyof AllocationDraft, FieldProblem>>
export type ReadDraft =
  | { readonly ok: true; readonly staffId: string; readonly fields: AllocationFields }
  | { readonly ok: false; readonly problems: DraftProblems }

export const outside = 'outside'

/** Every problem at its field, all at once. */
export function readDraft(draft: AllocationDraft, language: Language): ReadDraft {
  const share = shareParser(language).parse(draft.share)
  const start = requiredDayParser({}).parse(draft.start)
  const end = requiredDayParser({ from: start.ok ? start.value : null }).parse(draft.end)
  const empty = { code: 'empty' }
  const isOutside = draft.projectId === outside
  const isNameless = isOutside && draft.outsideProject.trim() === ''
  if (share.ok && start.ok && end.ok && draft.staffId !== '' && draft.projectId !== '' && !isNameless) {
    const fields: AllocationFields = {
      projectId: isOutside ? null : draft.projectId,
      outsideProject: isOutside ? draft.outsideProject.trim() : '',
      role: draft.role.trim(),
      workPackage: '',
      share: share.value,
      startDay: start.value,
      endDay: end.value,
    }
    return { ok: true, staffId: draft.staffId, fields }
  }
  return {
    ok: false,
    problems: {
      ...(draft.staffId === '' ? { staffId: empty } : {}),
      ...(draft.projectId === '' ? { projectId: empty } : {}),
      ...(isNameless ? { outsideProject: empty } : {}),
      ...(share.ok ? {} : { share: share.error }),
      ...(start.ok ? {} : { start: start.error }),
      ...(end.ok ? {} : { end: end.error }),
    },
  }
}
