/** What a rule looks at; header names in lower case. */
export interface RequestFacts {
  method: string
  /** Path without the query. */
  path: string
  headers: Readonly<Record<string, string | undefined>>
  /** `127.0.0.1:PORT` of this server. */
  ownHost: string
}

export interface Refusal {
  rule: string
  status: number
}

interface Rule {
  name: string
  /** Why it is there; a rule without a reason is removed by the next person. */
  reason: string
  status: number
  refuses(facts: RequestFacts): boolean
}

const isNavigation = ({ method, path, headers }: RequestFacts) =>
  method === 'GET' &&
  path === '/' &&
  headers['sec-fetch-mode'] === 'navigate' &&
  headers['sec-fetch-dest'] === 'document'

const ownOrigin = ({ ownHost }: RequestFacts) => `http://${ownHost}`

/** Asked in this order of every request, before anything of it is read. */
export const rules: readonly Rule[] = [
  {
    name: 'host',
    reason: 'A foreign name that was made to point at 127.0.0.1 (DNS rebinding) arrives with that name as its Host.',
    status: 421,
    refuses: ({ headers, ownHost }) => headers['host'] !== ownHost,
  },
  {
    name: 'method',
    reason: 'The page needs no others.',
    status: 405,
    refuses: ({ method }) => method !== 'GET' && method !== 'POST',
  },
  {
    name: 'fetch-site',
    reason: 'The browser itself says that another site is asking. Only opening the page from a link is from outside.',
    status: 403,
    refuses: (facts) => {
      const site = facts.headers['sec-fetch-site']
      return site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation(facts)
    },
  },
  {
    name: 'origin',
    reason: 'A page of another origin names it here; every POST of a browser carries one.',
    status: 403,
    refuses: (facts) => {
      const origin = facts.headers['origin']
      return origin === undefined ? facts.method === 'POST' : origin !== ownOrigin(facts)
    },
  },
  {
    name: 'content-type',
    reason: 'JSON cannot be sent across origins without a preflight, and a preflight is never answered.',
    status: 415,
    refuses: ({ method, headers }) =>
      method === 'POST' && !/^application\/json(;|$)/.test(headers['content-type'] ?? ''),
  },
]

/** The first rule that refuses the request; `null` = none does. */
export function refusalOf(facts: RequestFacts): Refusal | null {
  const rule = rules.find((each) => each.refuses(facts))
  return rule ? { rule: rule.name, status: rule.status } : null
}
