import type { Language } from '#domain/values/language.ts'
import { basisPoints, formatPercent } from '#domain/values/rate.ts'
import { failureOf } from '../../../api/errors.ts'

const problems = ['key_used', 'outside_version', 'no_weight', 'part_unnamed', 'part_twice'] as const
export type KeyProblem = (typeof problems)[number] | 'already'

/** Why a key was refused, when it is one of the reasons that keys have; null for everything else. */
export function keyProblem(error: unknown): KeyProblem | null {
  const failure = failureOf(error)
  if (failure.code === 'already_exists') return 'already'
  if (failure.code !== 'invalid_input') return null
  const code = failure.data.problems[0]?.code
  return problems.find((each) => each === code) ?? null
}

/** To the nearest hundredth of a per cent; for showing only. */
export function percentOf(weight: number, parts: readonly { readonly weight: number }[], language: Language): string {
  const all = parts.reduce((sum, part) => sum + part.weight, 0)
  return all === 0 ? '–' : formatPercent(basisPoints(Math.round((weight * 10_000) / all)), language)
}
