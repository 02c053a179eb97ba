import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { RPCHandler } from '@orpc/server/node'
import { securityHeaders, withNonce } from '#contract/security-headers.ts'
import type { Core } from '#core/core.ts'
import { refusalOf } from './guards.ts'
import type { Refusal } from './guards.ts'
import { readBody } from './request-body.ts'
import { createSessions } from './sessions.ts'
import type { StaticFile } from './static-files.ts'

/** A whole import of descriptions fits; a request beyond it is refused before it is read. */
export const largestBody = 100 * 1024 * 1024

export interface LoopbackServer {
  /** The one-time link. */
  url: string
  port: number
  close: () => Promise<void>
}

/** Serves the page and the core on 127.0.0.1 alone. Port 0 takes a free one. */
export async function startServer(
  core: Core,
  page: ReadonlyMap<string, StaticFile>,
  port: number,
): Promise<LoopbackServer> {
  const sessions = createSessions()
  const rpc = new RPCHandler(core.router)
  let ownHost = ''

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://local').pathname
    const method = request.method ?? 'GET'
    const headers = singleHeaders(request)
    const refusal = refusalOf({ method, path, headers, ownHost })
    if (refusal) return refuse(response, refusal)
    if (method === 'GET') return serveFile(response, path)
    if (Number(headers['content-length'] ?? 0) > largestBody)
      return refuse(response, { rule: 'body-limit', status: 413 })
    if (path === '/api/session') return openSession(request, response)
    if (!sessions.accepts(headers['authorization'])) return refuse(response, { rule: 'session', status: 401 })
    const body = await readBody(request, largestBody)
    if (body === null) return refuse(response, { rule: 'body-limit', status: 413 })
    const parsed = parseJson(body.toString('utf8'))
    if (parsed === undefined) return refuse(response, { rule: 'json', status: 400 })
    const { matched } = await rpc.handle(Object.assign(request, { body: parsed }), response, {
      prefix: '/rpc',
      context: core.context,
    })
    if (!matched) refuse(response, { rule: 'path', status: 404 })
  }

  function serveFile(response: ServerResponse, path: string): void {
    const file = page.get(path)
    if (!file) return refuse(response, { rule: 'path', status: 404 })
    const nonce = randomBytes(16).toString('base64')
    const bytes = path === '/' ? Buffer.from(withNonce(file.bytes.toString('utf8'), nonce)) : file.bytes
    const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store'
    response.writeHead(200, { ...securityHeaders(nonce), 'content-type': file.mediaType, 'cache-control': cache })
    response.end(bytes)
  }

  async function openSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, 1024)
    const secret = sessions.exchange(tokenOf(body?.toString('utf8') ?? ''))
    if (secret === null) return refuse(response, { rule: 'session', status: 401 })
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify({ secret }))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      core.context.ports.log(`request failed: ${error instanceof Error ? error.name : 'unknown'}`)
      if (!response.headersSent) refuse(response, { rule: 'internal', status: 500 })
      else response.destroy()
    })
  })
  // An import of thousands of files may take its time; a page that is silent on a socket may not.
  server.headersTimeout = 10_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, resolve)
  })
  const taken = portOf(server.address())
  ownHost = `127.0.0.1:${taken}`
  return {
    url: `http://${ownHost}/#token=${sessions.token}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return address.port
}

/** Each header once; Node has joined or dropped what came twice, but for cookies, which nobody here reads. */
function singleHeaders({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )
}

/** In the form in which the page reads the errors of the contract. */
function refuse(response: ServerResponse, { rule, status }: Refusal): void {
  const error = { defined: true, code: 'forbidden', status, message: 'forbidden', data: { rule } }
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', connection: 'close' })
  response.end(JSON.stringify({ json: error, meta: [] }))
}

function tokenOf(body: string): string {
  const value = parseJson(body)
  const holds = typeof value === 'object' && value !== null && 'token' in value
  return holds && typeof value.token === 'string' ? value.token : ''
}

/** `undefined` when the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
