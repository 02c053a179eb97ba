import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * One link, one session. The link carries a token in its fragment, which never leaves the browser by itself; the
 * page exchanges it once for the secret that it then sends as a bearer header. No cookie: cookies of 127.0.0.1 are
 * shared by all ports, so any other local server would be sent them.
 */
export interface Sessions {
  /** The token of the one-time link. */
  readonly token: string
  /** A session secret for the token; `null` when it is wrong or was used before. */
  exchange(token: string): string | null
  /** Whether an `Authorization` header carries the secret of a session. */
  accepts(authorization: string | undefined): boolean
}

export function createSessions(): Sessions {
  const token = randomBytes(32).toString('base64url')
  let unused = true
  const secrets: string[] = []
  return {
    token,
    exchange(given) {
      if (!unused || !isEqual(given, token)) return null
      unused = false
      const secret = randomBytes(32).toString('base64url')
      secrets.push(secret)
      return secret
    },
    accepts(authorization) {
      const given = /^Bearer ([\w-]+)$/.exec(authorization ?? '')?.[1]
      return given !== undefined && secrets.some((secret) => isEqual(given, secret))
    },
  }
}

/** Takes the same time wherever the texts differ. */
function isEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
