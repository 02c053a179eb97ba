import type { CompanyRule, CompanyVerdict } from '#contract/index.ts'
import type { SingleUndertaking } from '#domain/de-minimis/undertaking.ts'
import type { CompanyVerdict as Judged } from '#domain/eligibility/judge-company.ts'
import type { Verdict } from '#domain/rules/verdict.ts'
import { toVerdict } from '../people/to-contract.ts'

export function toRule(verdict: Verdict): CompanyRule {
  const { inputs, computed, headroom } = verdict
  return { ...toVerdict(verdict), inputs: { ...inputs }, computed: { ...computed }, headroomCents: headroom }
}

/** Members by name; those outside the register have no id to lead to. */
export function toMembers({ members, unknown }: SingleUndertaking, names: ReadonlyMap<string, string>) {
  return [
    ...members.map((id) => ({ id, name: names.get(id) ?? '' })),
    ...unknown.map((key) => ({ id: null, name: names.get(key) ?? '' })),
  ]
}

export function toCompanyVerdict(judged: Judged, names: ReadonlyMap<string, string>): CompanyVerdict {
  const { status, headroom, left, size, outside, verdicts, undertaking } = judged
  return {
    status,
    headroomCents: headroom,
    leftCents: left,
    size,
    outside,
    rules: verdicts.map(toRule),
    undertaking: undertaking === null ? [] : toMembers(undertaking, names),
  }
}
