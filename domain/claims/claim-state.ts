import { err, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'

/** Luonnos, lähetetty, päätetty, maksettu. */
export const CLAIM_STATES = ['draft', 'sent', 'decided', 'paid'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** One version of a claim; versions of the same claim share its serial, the first is 1. */
export interface ClaimVersion {
  readonly serial: number
  readonly version: number
  readonly state: ClaimState
}

/** A draft is changed itself, not corrected. */
export interface CorrectionProblem {
  readonly code: 'still_a_draft'
}

/** Corrects a claim that has been sent: a new draft with the next version number beside the old one. */
export function correctClaim(
  versions: readonly ClaimVersion[],
  serial: number,
): Result<ClaimVersion, CorrectionProblem> {
  const latest = latestVersion(versions, serial)
  if (latest === undefined || latest.state === 'draft') {
    return err({ code: 'still_a_draft' })
  }
  return ok({ serial, version: latest.version + 1, state: 'draft' })
}

export function latestVersion<V extends ClaimVersion>(versions: readonly V[], serial: number): V | undefined {
  return versions
    .filter((version) => version.serial === serial)
    .reduce<V | undefined>(
      (latest, next) => (latest !== undefined && latest.version > next.version ? latest : next),
      undefined,
    )
}

/**
 * The versions that hold, one for each claim, in the order of serials: the latest that has been sent, or the draft of a
 * claim that never was. A correction holds when it is sent.
 */
export function versionsInForce<V extends ClaimVersion>(versions: readonly V[]): readonly V[] {
  const serials = [...new Set(versions.map(({ serial }) => serial))].toSorted((a, b) => a - b)
  return serials.flatMap((serial) => {
    const sent = versions.filter(({ state }) => state !== 'draft')
    return latestVersion(sent, serial) ?? latestVersion(versions, serial) ?? []
  })
}
