import { createRouterClient } from '@orpc/server'
import { expect, test } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import { claimedSample } from './claims.ts'

test('the sample has claims in every state, and their money adds up', async () => {
  const core = await startTestCore()
  const client = createRouterClient(core.core.router, { context: core.core.context })
  await client.workspace.createSample()
  const project = (await client.project.list()).find(({ code }) => code === claimedSample)
  const { claims, totals, chain, next } = await client.claim.list({ projectId: project?.id ?? '', today: '2018-06-30' })
  expect(claims.map(({ serial, revision, state, inForce }) => [serial, revision, state, inForce])).toEqual([
    [1, 1, 'paid', true],
    [2, 1, 'sent', false],
    [2, 2, 'decided', true],
    [3, 1, 'sent', true],
    [4, 1, 'draft', true],
  ])
  expect([chain, next]).toEqual([[], null])
  const [first, second, corrected, third] = claims
  expect(first?.decidedSupport).toBeLessThan(first?.support ?? 0)
  expect(first?.paid).toBe(first?.decidedPayable)
  expect(corrected?.support).toBeLessThan(second?.support ?? 0)
  expect(totals.claimed).toBeLessThan(totals.granted ?? 0)
  for (const { id } of claims) {
    const { claimed, decided } = await client.claim.get({ id, today: '2018-06-30' })
    for (const account of [claimed, decided]) {
      if (account === null) continue
      const shares = account.shares.reduce((sum, share) => sum + share.cumulative, 0)
      expect(shares).toBe(account.cumulative.net)
      expect(account.shares.every(({ amount }) => amount >= 0)).toBe(true)
      expect(account.offset).toBeGreaterThanOrEqual(0)
    }
  }
  const { publicMoney } = await client.budget.status({ projectId: project?.id ?? '', on: '2018-06-30' })
  const { claimed: last } = await client.claim.get({ id: third?.id ?? '', today: '2018-06-30' })
  const notPublic = ['companies', 'other_private', 'own']
  const shares = last.shares.filter(({ source }) => !notPublic.includes(source))
  expect(publicMoney?.realised).toBe(shares.reduce((sum, { cumulative }) => sum + cumulative, 0))
  expect(publicMoney?.realised).toBeGreaterThan(0)
  expect(await client.workspace.verify()).toMatchObject({ ok: true })
  await core.end()
})
