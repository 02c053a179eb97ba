import type { CommitmentFields } from '#contract/index.ts'
import type { Language } from '#domain/values/language.ts'
import { err, ok } from '#domain/values/result.ts'
import type { FieldProblem } from '../../ui/fields/draft-store.ts'
import { dayParser, moneyParser } from '../../ui/fields/parsers.ts'
import type { FieldParser } from '../../ui/fields/parsers.ts'

/** A new order as it is typed. */
export interface CommitmentDraft {
  readonly text: string
  readonly supplier: string
  /** `''` = not chosen. */
  readonly category: string
  readonly amount: string
  readonly expectedOn: string
  readonly workPackage: string
}

export const emptyDraft: CommitmentDraft = {
  text: '',
  supplier: '',
  category: '',
  amount: '',
  expectedOn: '',
  workPackage: '',
}

export type DraftProblems = Partial<Record<keyof CommitmentDraft, FieldProblem>>
export type ReadDraft =
  | { readonly ok: true; readonly fields: CommitmentFields }
  | { readonly ok: false; readonly problems: DraftProblems }

/** An amount of zero or more that is there. */
export function orderAmountParser(language: Language): FieldParser<number> {
  const money = moneyParser(language)
  return {
    format: money.format,
    parse(text) {
      const parsed = money.parse(text)
      if (!parsed.ok) return parsed
      if (parsed.value === null) return err({ code: 'empty' })
      return parsed.value < 0 ? err({ code: 'out_of_range' }) : ok(parsed.value)
    },
  }
}

/** Every problem at its field, all at once. */
export function readDraft(
  draft: CommitmentDraft,
  categories: readonly CommitmentFields['category'][],
  language: Language,
): ReadDraft {
  const amount = orderAmountParser(language).parse(draft.amount)
  const expected = dayParser.parse(draft.expectedOn)
  const category = categories.find((each) => each === draft.category)
  const isNameless = draft.text.trim() === ''
  if (amount.ok && expected.ok && category !== undefined && !isNameless) {
    return {
      ok: true,
      fields: {
        text: draft.text.trim(),
        supplier: draft.supplier.trim(),
        category,
        workPackage: draft.workPackage.trim(),
        amountCents: amount.value,
        expectedOn: expected.value,
        bookedOn: null,
      },
    }
  }
  const empty = { code: 'empty' }
  return {
    ok: false,
    problems: {
      ...(isNameless ? { text: empty } : {}),
      ...(category === undefined ? { category: empty } : {}),
      ...(amount.ok ? {} : { amount: amount.error }),
      ...(expected.ok ? {} : { expectedOn: expected.error }),
    },
  }
}
