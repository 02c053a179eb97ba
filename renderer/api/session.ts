/** Where the secret of this tab's session lies. Not a cookie: those of 127.0.0.1 are shared by every port. */
const storageKey = 'hankekirja.session'

export type Session =
  | { readonly kind: 'open'; readonly secret: string }
  | { readonly kind: 'no_session' }
  | { readonly kind: 'unreachable' }

/**
 * Exchanges the one-time token of the link (`#token=…`) for a session secret, or finds the secret of this tab after a
 * reload. The token leaves the address at once, so that it isn't copied with it.
 */
export async function openSession(): Promise<Session> {
  const token = /^#token=([\w-]+)$/.exec(location.hash)?.[1]
  const kept = sessionStorage.getItem(storageKey)
  if (token === undefined) return kept === null ? { kind: 'no_session' } : { kind: 'open', secret: kept }
  history.replaceState(null, '', `${location.pathname}#/`)
  try {
    const response = await fetch('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    if (!response.ok) return kept === null ? { kind: 'no_session' } : { kind: 'open', secret: kept }
    const secret = secretOf(await response.json())
    if (secret === null) return { kind: 'unreachable' }
    sessionStorage.setItem(storageKey, secret)
    return { kind: 'open', secret }
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'unreachable' }
    throw error
  }
}

function secretOf(body: unknown): string | null {
  const isAnswer = typeof body === 'object' && body !== null && 'secret' in body
  return isAnswer && typeof body.secret === 'string' ? body.secret : null
}
