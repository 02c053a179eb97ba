import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { AppEvent } from '#contract/index.ts'
import type { Api } from './api.ts'

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
  const [area = '', id] = scope.split('/')
  if (area === 'project') return id === undefined ? keysOfProjects(orpc) : keysOfProject(orpc, id)
  return keysOfArea[area]?.(orpc) ?? [[]]
}

const keysOfArea: Readonly<Record<string, (orpc: Api['orpc']) => readonly QueryKey[]>> = {
  // People's pages name projects and their periods.
  projects: (orpc) => [orpc.project.list.key(), orpc.workspace.status.key(), orpc.people.key()],
  people: (orpc) => [
    orpc.people.key(),
    orpc.hours.key(),
    orpc.budget.key(),
    orpc.portfolio.key(),
    orpc.report.key(),
    orpc.check.project.key(),
  ],
  'personal-data': (orpc) => [orpc.privacy.key(), orpc.participant.key(), orpc.projectEvent.key()],
  organisations: (orpc) => [
    orpc.organisation.key(),
    orpc.eligibility.key(),
    orpc.group.key(),
    orpc.report.key(),
    orpc.check.project.key(),
    orpc.portfolio.findings.key(),
    orpc.projectEvent.organisations.key(),
  ],
  'share-keys': (orpc) => [orpc.ledger.keys.key(), orpc.ledger.rules.key()],
  history: (orpc) => [orpc.history.key()],
  'ledger-profiles': (orpc) => [orpc.ledger.profiles.key()],
  settings: (orpc) => [orpc.workspace.settings.key()],
  backups: (orpc) => [orpc.workspace.backups.key(), orpc.workspace.status.key()],
}

/** What may have changed with a project, for all projects. */
function keysOfProjects(orpc: Api['orpc']): readonly QueryKey[] {
  return [
    orpc.project.get.key(),
    orpc.portfolio.key(),
    orpc.bulk.offers.key(),
    orpc.report.key(),
    orpc.archive.key(),
    orpc.decision.key(),
    orpc.ledger.page.key(),
    orpc.ledger.rules.key(),
    orpc.plan.key(),
    orpc.budget.key(),
    orpc.attachment.key(),
    ...keysByArea(orpc),
  ]
}

/** The same of one project, where the query names it. */
function keysOfProject(orpc: Api['orpc'], id: string): readonly QueryKey[] {
  const input = { projectId: id }
  return [
    orpc.project.get.key({ input: { id } }),
    orpc.portfolio.key(),
    orpc.bulk.offers.key(),
    orpc.report.render.key({ input }),
    orpc.report.projectForms.key({ input }),
    orpc.decision.list.key({ input }),
    orpc.decision.heldOn.key({ input }),
    orpc.ledger.page.key({ input }),
    orpc.ledger.rules.key({ input }),
    orpc.plan.get.key({ input }),
    orpc.report.list.key({ input }),
    orpc.report.get.key(),
    orpc.archive.key(),
    orpc.report.fields.key(),
    orpc.report.summary.key(),
    orpc.budget.status.key({ input }),
    orpc.attachment.list.key({ input }),
    ...keysByArea(orpc),
  ]
}

/** Areas whose queries are few: all of them are read anew. */
function keysByArea(orpc: Api['orpc']): readonly QueryKey[] {
  return [
    // A report that is open looks again by itself, after a pause in its changes.
    orpc.check.project.key(),
    orpc.inKind.key(),
    orpc.claim.key(),
    orpc.changeApplication.key(),
    orpc.indicator.key(),
    orpc.projectEvent.key(),
    orpc.participant.key(),
    orpc.survey.key(),
    orpc.group.key(),
    orpc.eligibility.project.key(),
  ]
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
