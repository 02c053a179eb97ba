import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    readonly axe?: { run(options: object): Promise<AxeResults> }
  }
}

/**
 * What axe-core finds on the page as it stands, one line for each finding: WCAG 2.2 A and AA. The script comes in past
 * the page's own policy, by the browser's debugger.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Runtime.evaluate', { expression: source })
  const results = await page.evaluate(() =>
    window.axe?.run({
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    }),
  )
  await devtools.detach()
  if (results === undefined) throw new Error('axe-core did not load')
  return results.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${impact} ${id}: ${node.target.join(' ')} – ${node.failureSummary ?? ''}`),
  )
}
