import { GENDERS } from '#domain/indicators/indicator-type.ts'
import type { Breakdown, Gender } from '#domain/indicators/indicator-type.ts'

/** The genders that a row may tell: non-binary only where the act divides so. */
export function gendersOf(breakdowns: readonly Breakdown[]): readonly Gender[] {
  if (breakdowns.includes('gender')) return GENDERS
  return breakdowns.includes('women') || breakdowns.includes('genderBinary') ? ['women', 'men'] : []
}
