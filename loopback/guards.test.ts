import { describe, expect, it } from 'vitest'
import { refusalOf, rules } from './guards.ts'
import type { RequestFacts } from './guards.ts'

const ownHost = '127.0.0.1:4711'
const origin = `http://${ownHost}`
const call: RequestFacts = {
  method: 'POST',
  path: '/rpc/project/list',
  headers: { host: ownHost, origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
  ownHost,
}
const withHeaders = (headers: RequestFacts['headers']): RequestFacts => ({
  ...call,
  headers: { ...call.headers, ...headers },
})

describe('the rules of the loopback host', () => {
  it('let a call of the own page through', () => {
    expect(refusalOf(call)).toBeNull()
  })

  it.each([
    ['a foreign name for this machine', withHeaders({ host: 'evil.example:4711' }), 'host', 421],
    ['localhost, which is not the name that was given out', withHeaders({ host: 'localhost:4711' }), 'host', 421],
    ['a request without Host', withHeaders({ host: undefined }), 'host', 421],
    ['another method', { ...call, method: 'OPTIONS' }, 'method', 405],
    ['another site', withHeaders({ 'sec-fetch-site': 'cross-site' }), 'fetch-site', 403],
    ['another port of this machine', withHeaders({ 'sec-fetch-site': 'same-site' }), 'fetch-site', 403],
    ['a foreign origin', withHeaders({ origin: 'http://evil.example' }), 'origin', 403],
    ['an opaque origin', withHeaders({ origin: 'null' }), 'origin', 403],
    ['a POST that hides its origin', withHeaders({ origin: undefined }), 'origin', 403],
    ['a form', withHeaders({ 'content-type': 'application/x-www-form-urlencoded' }), 'content-type', 415],
    ['plain text', withHeaders({ 'content-type': 'text/plain' }), 'content-type', 415],
    ['no type', withHeaders({ 'content-type': undefined }), 'content-type', 415],
  ] as const)('refuse %s', (_what, facts, rule, status) => {
    expect(refusalOf(facts)).toEqual({ rule, status })
  })

  it('let the page itself be opened from a link elsewhere, and nothing else', () => {
    const open: RequestFacts = {
      method: 'GET',
      path: '/',
      headers: {
        host: ownHost,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      },
      ownHost,
    }
    expect(refusalOf(open)).toBeNull()
    expect(refusalOf({ ...open, path: '/assets/index.js' })).toEqual({ rule: 'fetch-site', status: 403 })
    expect(refusalOf({ ...open, headers: { ...open.headers, 'sec-fetch-dest': 'iframe' } })?.rule).toBe('fetch-site')
  })

  it('each say why they are there', () => {
    expect(rules.filter(({ reason }) => reason.length < 20)).toEqual([])
  })
})
