import type { CheckFinding, ReportDetail, ReportLack, ReportReadiness } from '#contract/index.ts'
import { isEmptyNarrative } from '#domain/narrative/narrative.ts'

/**
 * What a report lacks before it is locked, by what the checks have found in it and in the data. A section that the form
 * asks for and an error that nobody has waived block it; what a report may well be sent without is asked about. Every
 * screen that says whether a report could be sent says it by this.
 */
export function readinessOf(report: ReportDetail, findings: readonly CheckFinding[]): ReportReadiness {
  const empty = emptySections(report)
  return {
    blocking: [...empty, ...errors(findings, empty)],
    asking: [...unreadySections(report), ...signing(report)],
  }
}

/** An error about a section that is told to be empty already says nothing new. */
function errors(findings: readonly CheckFinding[], empty: readonly { readonly section: string }[]): ReportLack[] {
  const told = new Set(empty.map(({ section }) => section))
  return findings
    .filter(({ severity, waiver }) => severity === 'error' && waiver === null)
    .filter(({ where }) => where.kind !== 'text' || !told.has(where.section))
    .map((finding) => ({ kind: 'finding', finding }))
}

const printed = ({ sections }: ReportDetail) => sections.filter(({ isLeftOut }) => !isLeftOut)

type EmptySection = Extract<ReportLack, { kind: 'section_empty' }>

function emptySections(report: ReportDetail): EmptySection[] {
  return printed(report)
    .filter(({ isOptional, blocks }) => !isOptional && isEmptyNarrative(blocks))
    .map(({ key: section, title }) => ({ kind: 'section_empty', section, title }))
}

function unreadySections(report: ReportDetail): ReportLack[] {
  return printed(report)
    .filter(({ blocks, isReady }) => !isEmptyNarrative(blocks) && !isReady)
    .map(({ key: section, title }) => ({ kind: 'section_unready', section, title }))
}

/** Only what is sent as an account of the project is signed by those whom it names. */
function signing({ kind, settings }: ReportDetail): ReportLack[] {
  if (kind === 'other') return []
  return [
    ...(settings.signatories.length === 0 ? [{ kind: 'signatories' } as const] : []),
    ...(settings.signedOn === null ? [{ kind: 'signed_on' } as const] : []),
  ]
}
