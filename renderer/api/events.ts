import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { AppEvent } from '#contract/index.ts'
import type { Api } from './ApiProvider.tsx'

const firstWaitMs = 300
const longestWaitMs = 5_000

/**
 * Refetches what the host says has changed, until `signal` aborts. When the stream breaks (the host restarted, the
 * machine slept) it is opened again, and everything is refetched, since events may have been missed.
 */
export async function followEvents(api: Api, queryClient: QueryClient, signal: AbortSignal): Promise<void> {
  let wait = firstWaitMs
  let missed = false
  while (!signal.aborted) {
    try {
      const stream = await api.client.events.subscribe(undefined, { signal })
      if (missed) await queryClient.invalidateQueries()
      wait = firstWaitMs
      for await (const event of stream) void refresh(api, queryClient, event)
    } catch (error) {
      if (signal.aborted) return
      if (!(error instanceof Error)) throw error
    }
    missed = true
    await pause(wait, signal)
    wait = Math.min(wait * 2, longestWaitMs)
  }
}

async function refresh(api: Api, queryClient: QueryClient, event: AppEvent): Promise<void> {
  if (event.kind === 'workspace') return queryClient.invalidateQueries()
  const keys = event.scopes.flatMap((scope) => keysOf(api.orpc, scope))
  await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
}

/** The queries that a scope of the contract's events stands for. An unknown scope refetches everything. */
export function keysOf(orpc: Api['orpc'], scope: string): readonly QueryKey[] {
  const [area, id] = scope.split('/')
  if (area === 'project' && id !== undefined) {
    return [
      orpc.project.get.key({ input: { id } }),
      orpc.report.render.key({ input: { projectId: id } }),
      orpc.decision.list.key({ input: { projectId: id } }),
      orpc.decision.heldOn.key({ input: { projectId: id } }),
      orpc.ledger.page.key({ input: { projectId: id } }),
      orpc.eligibility.project.key(),
      orpc.indicator.key(),
      orpc.projectEvent.key(),
      orpc.participant.key(),
      orpc.survey.key(),
    ]
  }
  if (area === 'project') {
    return [
      orpc.project.get.key(),
      orpc.report.key(),
      orpc.decision.key(),
      orpc.ledger.page.key(),
      orpc.eligibility.key(),
      orpc.indicator.key(),
    ]
  }
  // People's pages name projects and their periods.
  if (area === 'projects') return [orpc.project.list.key(), orpc.workspace.status.key(), orpc.people.key()]
  if (area === 'people') return [orpc.people.key(), orpc.hours.key()]
  if (area === 'personal-data') return [orpc.privacy.key(), orpc.participant.key(), orpc.projectEvent.key()]
  if (area === 'organisations') {
    return [orpc.organisation.key(), orpc.eligibility.key(), orpc.projectEvent.organisations.key()]
  }
  if (area === 'history') return [orpc.history.key()]
  if (area === 'ledger-profiles') return [orpc.ledger.profiles.key()]
  if (area === 'settings') return [orpc.workspace.settings.key()]
  if (area === 'backups') return [orpc.workspace.backups.key(), orpc.workspace.status.key()]
  return [[]]
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
}
