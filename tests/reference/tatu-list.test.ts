import { createRouterClient } from '@orpc/server'
import type { RouterClient } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckFinding } from '#contract/index.ts'
import type { CoreRouter } from '#core/router.ts'
import { findingText } from '#domain/checks/finding-text.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { enterTatu } from './enter-tatu.ts'
import { readTatu } from './read-tatu.ts'
import { referenceLines } from './reference-text.ts'
import { TATU_INCONSISTENCIES } from './tatu-inconsistencies.ts'
import type { Inconsistency } from './tatu-inconsistencies.ts'

/** Of the controller's list; one item in ten may be beyond a program. */
const BAR = 0.9

const lines = referenceLines('000')
let test: TestCore
let findings: readonly CheckFinding[] = []
beforeAll(async () => {
  if (lines === null) return
  test = await startTestCore()
  const client: RouterClient<CoreRouter> = createRouterClient(test.core.router, { context: test.core.context })
  const { projectId, reportId } = await enterTatu(client, readTatu(lines))
  const ofProject = await client.check.project({ projectId })
  findings = ofProject.findings.filter((each) => each.reportId === null || each.reportId === reportId)
})
afterAll(() => test?.end())

const said = (finding: CheckFinding) => findingText(finding, 'fi').replaceAll('\u00A0', ' ')
const isAbout = (finding: CheckFinding, { facts }: Inconsistency) => facts.every((fact) => said(finding).includes(fact))
const itemsOf = (finding: CheckFinding) => TATU_INCONSISTENCIES.filter((item) => isAbout(finding, item))

describe.skipIf(lines === null)('the reference report of project 93417', () => {
  it('gives nine in ten of what a careful reader marked in it', () => {
    const missed = TATU_INCONSISTENCIES.filter((item) => !findings.some((finding) => isAbout(finding, item)))
    const found = TATU_INCONSISTENCIES.length - missed.length
    process.stdout.write(`${found} of ${TATU_INCONSISTENCIES.length} are found; not found:\n`)
    for (const { id, says } of missed) process.stdout.write(`  ${id} ${says}\n`)
    expect(found / TATU_INCONSISTENCIES.length).toBeGreaterThanOrEqual(BAR)
  })

  it('gives no error that is not of the list', () => {
    const beyond = findings.filter((finding) => itemsOf(finding).length === 0)
    for (const finding of beyond)
      process.stdout.write(`  beyond the list: ${finding.severity} ${finding.checkId}: ${said(finding)}\n`)
    expect(beyond.filter(({ severity }) => severity === 'error').map(said)).toEqual([])
  })
})
