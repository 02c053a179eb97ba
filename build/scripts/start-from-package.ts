import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const startsWithinMs = 20_000

/**
 * Starts the loopback host out of a package, away from the repository and its node_modules, and has it render a PDF:
 * what the bundles forgot to bring shows here and not at the user's.
 *
 * @param asar the archive, with its unpacked files beside it
 * @throws Error when the host doesn't start, answer or render
 * @returns a few words for the log
 */
export async function startFromPackage(asar: string, extract: (folder: string) => void): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'hankekirja-start-'))
  const app = join(scratch, 'app')
  extract(app)
  if (existsSync(`${asar}.unpacked`)) cpSync(`${asar}.unpacked`, app, { recursive: true })
  const entry = join(app, 'dist', 'loopback', 'main.js')
  const host = spawn(process.execPath, [entry, 'serve', '--no-open', '--workspace', join(scratch, 'workspace')], {
    cwd: scratch,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    return await renderOver(new URL(await firstLine(host)))
  } finally {
    const ended = new Promise((resolve) => host.once('exit', resolve))
    if (host.exitCode === null && host.kill()) await ended
    rmSync(scratch, { recursive: true, force: true })
  }
}

function firstLine(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The packaged host did not start in time')), startsWithinMs)
    host.once('exit', (code) => reject(new Error(`The packaged host ended with ${code}`)))
    if (host.stdout === null) return reject(new Error('The packaged host has no output'))
    createInterface(host.stdout).once('line', (line) => {
      clearTimeout(timer)
      resolve(line)
    })
  })
}

async function renderOver(link: URL): Promise<string> {
  const page = await fetch(link.origin)
  if (!page.ok || !(await page.text()).includes('id="root"')) throw new Error(`The page answered ${page.status}`)
  const token = new URLSearchParams(link.hash.slice(1)).get('token')
  const { secret } = field(await post(link, '/api/session', { token }), 'secret')
  const call = async (path: string, input?: object): Promise<unknown> =>
    field(await post(link, `/rpc/${path}`, { json: input }, String(secret)), 'json')['json']
  await call('workspace/createSample')
  const [project] = Object.values(Object(await call('project/list')))
  const [form] = Object.values(Object(await call('report/forms')))
  const input = {
    projectId: field(project, 'id')['id'],
    formId: field(form, 'id')['id'],
    language: 'fi',
    format: 'pdf',
  }
  const file = field(await call('report/render', input), 'base64')
  const pdf = Buffer.from(String(file['base64']), 'base64')
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('The packaged host rendered no PDF')
  return `started and rendered ${pdf.length} bytes of PDF`
}

async function post(link: URL, path: string, body: object, secret?: string): Promise<unknown> {
  const response = await fetch(new URL(path, link.origin), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: link.origin,
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
    },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`)
  return JSON.parse(text)
}

/** An object that has the field; anything else is a wrong answer. */
function field(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || !(name in value)) throw new Error(`No "${name}" in the answer`)
  return { ...value }
}
