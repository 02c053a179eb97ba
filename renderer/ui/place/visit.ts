import { useSyncExternalStore } from 'react'

/**
 * What is behind the `#`: the path of a screen, and what is looked for there (`?row=…&field=…&quote=…`). The routes see
 * the path alone; the rest is here, so that every screen can show the place that somebody came for.
 */
export interface Visit {
  /** Counts the arrivals: the same address again is another visit. */
  readonly serial: number
  readonly path: string
  /** Id of the row. */
  readonly row: string | null
  /** Name of the field, of the row when there is one. */
  readonly field: string | null
  /** Words of a report's text. */
  readonly quote: string | null
  /** Place of the part of the text that has them, from 0. */
  readonly block: number | null
  /** Where the page was left by a link, when somebody comes back to it. */
  readonly left: LeftAt | null
}

/** How a page was when a link led away from it. */
export interface LeftAt {
  /** Address of the link. */
  readonly href: string | null
  readonly scrollY: number
}

/** Read when it is first asked for: before that the address holds the way in. */
let visit: Visit | null = null
const current = (): Visit => (visit ??= read(0, null))
/** The visit whose place has been shown, or has been said to be gone. */
let shown = -1
const listeners = new Set<() => void>()

function read(serial: number, left: LeftAt | null): Visit {
  const [path = '', query = ''] = location.hash.replace(/^#?\/?/, '').split('?')
  const asked = new URLSearchParams(query)
  const quote = asked.get('quote')
  const block = numberIn(asked.get('block'))
  return { serial, path: `/${path}`, row: asked.get('row'), field: asked.get('field'), quote, block, left }
}

function numberIn(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) : null
}

function arrive(): void {
  visit = read(current().serial + 1, leftAt(history.state))
  for (const listener of listeners) listener()
}

function leftAt(state: unknown): LeftAt | null {
  if (typeof state !== 'object' || state === null || !('left' in state)) return null
  const { left } = state
  if (typeof left !== 'object' || left === null || !('href' in left) || !('scrollY' in left)) return null
  const { href, scrollY } = left
  return typeof scrollY === 'number' && (href === null || typeof href === 'string') ? { href, scrollY } : null
}

function listen(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', arrive)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('popstate', arrive)
  }
}

interface NavigateOptions {
  readonly replace?: boolean
}

/** Goes to an address of `paths`. What is left remembers where it was, so that coming back is coming back. */
export function navigate(to: string, { replace = false }: NavigateOptions = {}): void {
  const address = `#${to}`
  if (replace || location.hash === address) history.replaceState(null, '', address)
  else {
    const href = document.activeElement?.getAttribute('href') ?? null
    history.replaceState({ left: { href, scrollY: window.scrollY } satisfies LeftAt }, '')
    history.pushState(null, '', address)
  }
  arrive()
}

/**
 * What the address of the open screen is from now on, e.g. when another section is chosen in it: nobody goes anywhere,
 * but coming back comes to it.
 */
export function nameHere(address: string): void {
  history.replaceState(history.state, '', `#${address}`)
}

/** The router's hook: the path without what is looked for there. */
export const useHashPath = (): [string, typeof navigate] => [
  useSyncExternalStore(listen, () => current().path),
  navigate,
]
useHashPath.hrefs = (href: string) => `#${href}`

/** The visit as it is now; a screen that shows its place says so by `showed`. */
export const useVisit = (): Visit => useSyncExternalStore(listen, current)

/** Whether the address names a place on the screen that nobody has come back from. */
export const isSought = ({ row, field, left }: Visit): boolean => left === null && (row !== null || field !== null)

export const showed = (serial: number): void => {
  shown = Math.max(shown, serial)
}
export const wasShown = (serial: number): boolean => shown >= serial
