import { request } from 'node:http'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sessionSecret } from '#tests/contract/transports.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { startServer } from './server.ts'
import type { LoopbackServer } from './server.ts'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

const page = new Map([
  ['/', { bytes: Buffer.from('<meta nonce="__CSP_NONCE__">'), mediaType: 'text/html; charset=utf-8' }],
  ['/assets/a.js', { bytes: Buffer.from('1'), mediaType: 'text/javascript; charset=utf-8' }],
])

describe('the loopback host', () => {
  let test: TestCore
  let server: LoopbackServer

  beforeEach(async () => {
    test = await startTestCore()
    server = await startServer(test.core, page, 0)
  })
  afterEach(async () => {
    await server.close()
    await test.end()
  })

  /** Node's own client, because fetch doesn't let Host and Origin be forged. */
  function ask(
    method: string,
    path: string,
    headers: OutgoingHttpHeaders = {},
    body?: string | Buffer,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: server.port, method, path, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString(),
            }),
          )
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  }
  const own = () => ({ origin: `http://127.0.0.1:${server.port}`, 'content-type': 'application/json' })
  const listProjects = (headers: OutgoingHttpHeaders) => ask('POST', '/rpc/project/list', headers, '{}')

  it('answers a call that carries the session of the one-time link', async () => {
    const secret = await sessionSecret(server.url)
    const answer = await listProjects({ ...own(), authorization: `Bearer ${secret}` })
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { json: [] }])
  })

  it('gives a session for the link once', async () => {
    await sessionSecret(server.url)
    const token = new URL(server.url).hash.replace('#token=', '')
    expect((await ask('POST', '/api/session', own(), JSON.stringify({ token }))).status).toBe(401)
  })

  it.each(['{}', 'null', '{"token":5}', 'no json', '{"token":"guess"}'])('gives no session for %s', async (body) => {
    expect((await ask('POST', '/api/session', own(), body)).status).toBe(401)
  })

  it('refuses a call without a session, or with a made-up one', async () => {
    expect((await listProjects(own())).status).toBe(401)
    expect((await listProjects({ ...own(), authorization: 'Bearer guess' })).status).toBe(401)
    expect((await listProjects({ ...own(), cookie: 'session=guess' })).status).toBe(401)
  })

  it('refuses a foreign Host, a foreign Origin and a foreign site even with the session', async () => {
    const authorization = `Bearer ${await sessionSecret(server.url)}`
    expect((await listProjects({ ...own(), authorization, host: 'evil.example' })).status).toBe(421)
    expect((await listProjects({ ...own(), authorization, origin: 'http://evil.example' })).status).toBe(403)
    expect((await listProjects({ ...own(), authorization, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await listProjects({ ...own(), authorization, 'content-type': 'text/plain' })).status).toBe(415)
  })

  it('never answers a preflight and gives no page of another origin a reading', async () => {
    const preflight = await ask('OPTIONS', '/rpc/project/list', { origin: 'http://evil.example' })
    const open = await ask('GET', '/')
    for (const { headers } of [preflight, open]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
    expect(preflight.status).toBe(405)
  })

  it('refuses a body over the limit by its announced length, without reading it', async () => {
    const authorization = `Bearer ${await sessionSecret(server.url)}`
    const answer = await ask('POST', '/rpc/project/list', { ...own(), authorization, 'content-length': 2 ** 40 })
    expect(answer.status).toBe(413)
  })

  it('refuses a body that is no JSON', async () => {
    const authorization = `Bearer ${await sessionSecret(server.url)}`
    expect((await ask('POST', '/rpc/project/list', { ...own(), authorization }, '<xml/>')).status).toBe(400)
  })

  it('serves the page under the strict policy, with a nonce of its own for each load', async () => {
    const [first, second] = [await ask('GET', '/'), await ask('GET', '/')]
    const nonceOf = ({ body }: Answer) => /nonce="([^"]+)"/.exec(body)?.[1]
    expect(nonceOf(first)).not.toBe(nonceOf(second))
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonceOf(first)}'`)
    expect(first.headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
    expect(first.headers['x-content-type-options']).toBe('nosniff')
  })

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/../../package.json', '/etc/passwd', '/assets/'])(
    'has no file at %s',
    async (path) => {
      expect((await ask('GET', path)).status).toBe(404)
    },
  )
})
