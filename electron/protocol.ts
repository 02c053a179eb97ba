import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Protocol } from 'electron'
import { securityHeaders, withNonce } from '#contract/security-headers.ts'
import { appScheme, isOurs } from './origin.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

export interface Asset {
  readonly bytes: Buffer<ArrayBuffer>
  readonly mediaType: string
}

/** All files of the built page by their path in the address, read once: no request ever reaches the disk. */
export function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const mediaType = mediaTypes[extname(file)] ?? 'application/octet-stream'
      return [`/${relative(folder, file).replaceAll(sep, '/')}`, { bytes: Buffer.from(readFileSync(file)), mediaType }]
    }),
  )
}

/** Must run before the app is ready. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
}

export function serveAssets(protocol: Pick<Protocol, 'handle'>, assets: ReadonlyMap<string, Asset>): void {
  protocol.handle(appScheme, (request) => answer(assets, request))
}

export function answer(assets: ReadonlyMap<string, Asset>, request: Pick<Request, 'method' | 'url'>): Response {
  const nonce = randomBytes(16).toString('base64')
  const headers = new Headers(securityHeaders(nonce))
  if (request.method !== 'GET') return new Response(null, { status: 405, headers })
  const path = new URL(request.url).pathname
  const asset = isOurs(request.url) ? assets.get(path === '/' ? '/index.html' : path) : undefined
  if (asset === undefined) return new Response(null, { status: 404, headers })
  headers.set('Content-Type', asset.mediaType)
  const isPage = asset.mediaType.startsWith('text/html')
  return new Response(isPage ? withNonce(asset.bytes.toString('utf8'), nonce) : asset.bytes, { headers })
}
