import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { createORPCClient } from '@orpc/client'
import { QueryClient } from '@tanstack/react-query'
import type { QueryKey } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { keysOf } from './events.ts'
import type { Client } from './host.ts'

const client: Client = createORPCClient({ call: () => Promise.reject(new Error('no host here')) })
const orpc = createTanstackQueryUtils(client)

/** The queries that a scope makes stale, among some of each area. */
async function staleAfter(scope: string): Promise<string[]> {
  const queryClient = new QueryClient()
  const keys: Readonly<Record<string, QueryKey>> = {
    list: orpc.project.list.queryKey(),
    first: orpc.project.get.queryKey({ input: { id: '1' } }),
    second: orpc.project.get.queryKey({ input: { id: '2' } }),
    report: orpc.report.render.queryKey({
      input: { projectId: '1', formId: 'f', language: 'fi', format: 'pdf', draft: true },
    }),
    people: orpc.people.list.queryKey(),
    hours: orpc.hours.month.queryKey({ input: { staffId: '1', month: '2020-02' } }),
    undo: orpc.history.state.queryKey(),
    status: orpc.workspace.status.queryKey(),
    settings: orpc.workspace.settings.queryKey(),
  }
  for (const key of Object.values(keys)) queryClient.setQueryData(key, {})
  for (const queryKey of keysOf(orpc, scope)) await queryClient.invalidateQueries({ queryKey })
  return Object.entries(keys).flatMap(([name, key]) => (queryClient.getQueryState(key)?.isInvalidated ? [name] : []))
}

describe('an event of the host', () => {
  it('makes one project and its report stale, and no other project', async () => {
    expect(await staleAfter('project/1')).toEqual(['first', 'report'])
  })

  it('makes all open projects stale when it names none', async () => {
    expect(await staleAfter('project')).toEqual(['first', 'second', 'report'])
  })

  it('reaches the list and the counts by the scope of projects', async () => {
    expect(await staleAfter('projects')).toEqual(['list', 'people', 'status'])
  })

  it('reaches people, their hours and the reports that print them by the scope of people', async () => {
    expect(await staleAfter('people')).toEqual(['report', 'people', 'hours'])
  })

  it('reaches undo by the scope of history', async () => {
    expect(await staleAfter('history')).toEqual(['undo'])
  })

  it('makes everything stale when the scope is unknown', async () => {
    expect(await staleAfter('something new')).toHaveLength(9)
  })
})
