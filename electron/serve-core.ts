import { createRouterClient } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { MessagePortMain, ParentPort } from 'electron'
import type { AppEvent } from '#contract/index.ts'
import type { Core } from '#core/core.ts'
import type { WorkerMessage, WorkerOrder } from './worker-messages.ts'

type Shell = Pick<ParentPort, 'on' | 'postMessage'>

export interface ServePorts {
  log(line: string): void
  /** Called once the core is closed. */
  exit(): void
}

/**
 * Serves the core on every port that the shell brings. Listens at once and lets the orders wait for the core:
 * a page may ask before the database is open.
 */
export function serveCore(shell: Shell, starting: Promise<Core>, ports: ServePorts): void {
  const serving = starting.then((core) => ({ core, handler: new RPCHandler(core.router) }))
  async function obey(order: WorkerOrder, pages: readonly MessagePortMain[]): Promise<void> {
    const { core, handler } = await serving
    for (const page of pages) {
      handler.upgrade(page, { context: core.context })
      page.start()
    }
    if (order.kind === 'close') {
      await core.close()
      ports.exit()
    }
  }
  // A failure here ends the process, and the shell starts it anew: nothing is caught.
  shell.on('message', (event) => void obey(event.data, event.ports))
  // A workspace that can't be opened has no settings either: the menu then keeps the system's language.
  serving.then(({ core }) => tellLanguage(shell, core)).catch((error) => ports.log(`menu language: ${String(error)}`))
}

function mayConcernSettings(event: AppEvent): boolean {
  return event.kind === 'workspace' || event.scopes.includes('settings')
}

/** The menu speaks the language of the app's settings, from the start and after each change. */
async function tellLanguage(shell: Shell, core: Core): Promise<void> {
  const client = createRouterClient(core.router, { context: core.context })
  const tell = async (): Promise<void> => {
    const { language } = await client.workspace.settings()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
    shell.postMessage({ kind: 'language', language } satisfies WorkerMessage)
  }
  const events = await client.events.subscribe()
  await tell()
  for await (const event of events) if (mayConcernSettings(event)) await tell()
}
