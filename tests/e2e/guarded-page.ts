import type { Browser, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

export interface PageOptions {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  /** Address within the app: `/projects/…`. */
  readonly path?: string
  /** The page's first address instead of one with a session, e.g. the one-time link. */
  readonly link?: string
  /** Complaints that this test provokes on purpose. */
  readonly expected?: RegExp
}

export interface PageSession {
  readonly origin: string
  /** `null` when the page opens a session itself. */
  readonly secret: string | null
  /** Closes each page with its test; a benchmark has no test and keeps them. */
  readonly closeWithTest: boolean
  /** Collects what the pages complain about. */
  readonly problems: string[]
}

/**
 * The browser's own line about an answer 409 or 404 of the core. A stale version is no fault of the page: it reads the
 * row again and repeats the write. Nor is a row that is gone: the page that shows it hears of the change and reads it
 * once more before it leaves. What can't be repeated is shown to the user, and the tests look for it there.
 */
const staleAnswer = /status of (409|404)/

/** A page whose console must stay silent: a violation of the security policy or a warning of React is a failure. */
export async function newGuardedPage(browser: Browser, session: PageSession, options: PageOptions): Promise<Page> {
  const { width = 1440, height = 900, colorScheme = 'light', path = '/', link, expected } = options
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'fi-FI',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  if (session.secret !== null) {
    await context.addInitScript((value) => sessionStorage.setItem('hankekirja.session', value), session.secret)
  }
  // An open page follows every change of the others: left open, twenty of them would slow down the last test.
  if (session.closeWithTest) onTestFinished(() => context.close())
  const page = await context.newPage()
  const complain = (text: string) => {
    if (expected?.test(text) !== true) session.problems.push(text)
  }
  page.on('console', (message) => {
    const [kind, text, { url }] = [message.type(), message.text(), message.location()]
    if (staleAnswer.test(text) && url.startsWith(`${session.origin}/rpc/`)) return
    if (kind === 'error' || kind === 'warning') complain(`${kind}: ${text} ${url}`)
  })
  page.on('pageerror', (error) => complain(`thrown: ${error.message}`))
  await page.goto(link ?? `${session.origin}/#${path}`)
  return page
}
