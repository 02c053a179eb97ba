import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inventedFile } from '#tests/fixtures/invented-descriptions.ts'
import { startTestCore } from '#tests/support/core.ts'

const root = join(import.meta.dirname, '..', '..')
const references = join(root, '..', 'shared', 'reference')
const formId = 'rakennerahasto-kuvaus-2014'

interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

/** The command line as it is typed, in a process of its own. */
function cli(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'loopback', 'main.ts'), ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** A project of the regional fund under a code of the social fund. */
async function addWrongCode(workspaceDir: string): Promise<void> {
  const { core } = await startTestCore({ workspaceDir })
  const client = createRouterClient(core.router, { context: core.context })
  await client.project.create({ code: 'S29999', name: 'Väärä koodi', fund: 'EAKR' })
  await core.close()
}

describe('the command line', { timeout: 60_000 }, () => {
  let folder: string
  let workspace: string
  const inWorkspace = (...args: string[]) => cli(...args, '--workspace', workspace)
  const invented = (seed: number) => {
    const { name, bytes } = inventedFile(seed)
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return { path, bytes, code: name.replace('.txt', '') }
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hankekirja-cli-'))
    workspace = join(folder, 'workspace')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('takes a description in and gives the same bytes out', () => {
    const { path, bytes, code } = invented(11)
    const imported = inWorkspace('import', 'description', path)
    expect([imported.status, JSON.parse(imported.stdout)]).toMatchObject([0, [{ file: path, code, created: true }]])
    expect(JSON.parse(inWorkspace('import', 'description', path).stdout)).toMatchObject([{ unchanged: true }])
    const out = join(folder, 'out.txt')
    expect(inWorkspace('render', code, '--form', formId, '--format', 'txt', '--out', out).status).toBe(0)
    expect(readFileSync(out).equals(bytes)).toBe(true)
  })

  it('renders all projects in one process, each into a file of its name', () => {
    expect(inWorkspace('init', '--sample').status).toBe(0)
    const all: { code: string; fund: string }[] = JSON.parse(inWorkspace('list', 'projects').stdout)
    // Projects of other funds have other forms.
    const projects = all.filter(({ fund }) => fund === 'EAKR' || fund === 'ESR')
    expect(projects.length).toBeLessThan(all.length)
    const out = join(folder, 'reports')
    const rendered = inWorkspace('render', '--all', '--form', formId, '--lang', 'sv', '--out', out)
    expect([rendered.status, rendered.stderr]).toMatchObject([
      0,
      expect.stringContaining(`Rendered ${projects.length}`),
    ])
    const pdfs = readdirSync(out).map((name) => readFileSync(join(out, name)).subarray(0, 5).toString())
    expect(pdfs).toEqual(projects.map(() => '%PDF-'))
  })

  it('makes the due report of each project, tells how far it is and names what could not be made', () => {
    inWorkspace('init', '--sample')
    const out = join(folder, 'due')
    const made = inWorkspace('render', '--all', '--out', out)
    const files = readdirSync(out)
    expect(files.length).toBeGreaterThan(3)
    expect(made.stderr).toContain(`Rendered ${files.length}`)
    for (const file of files) expect(made.stderr).toContain(`  ${file}`)
    expect(made.stderr).toMatch(/^1 \/ \d+  /m)
    const claims = inWorkspace(
      'render',
      '--all',
      '--form',
      'maksatus-yhteenveto',
      '--period',
      '1999-01-01..1999-01-31',
      '--out',
      out,
    )
    expect(claims.status).toBe(claims.stderr.includes('Not made') ? 1 : 0)
  })

  it('refuses a form of another programme period, and names those that fit', () => {
    inWorkspace('init', '--sample')
    const newer = 'rakennerahasto-kuvaus-2021'
    const { status, stderr } = inWorkspace('render', 'A79101', '--form', newer, '--out', join(folder, 'x.pdf'))
    expect(status).toBe(1)
    expect(stderr).toContain(`The form ${newer} is for projects of another programme period. Forms that fit: `)
    expect(stderr).toContain(formId)
    expect(existsSync(join(folder, 'x.pdf'))).toBe(false)
  })

  it('judges the companies of a project, and ends with 1 when one fails a rule', () => {
    inWorkspace('init', '--sample')
    const judged = inWorkspace('eligibility', '287401', '--on', '2026-06-01', '--json')
    expect([judged.status, judged.stderr]).toEqual([1, ''])
    const { companies }: { companies: { verdict: { status: string } }[] } = JSON.parse(judged.stdout)
    expect(companies.map(({ verdict }) => verdict.status).slice(0, 4)).toEqual(['OK', 'OK', 'OK', 'FAIL'])
    expect(inWorkspace('eligibility', '287401', '--on', '2026-06-01').stdout).toContain('SF-AREA      outside')
    expect(inWorkspace('eligibility', '287401', '--on', '1.6.2026').status).toBe(2)
  })

  it('checks a project, and ends with 1 when there are errors', async () => {
    inWorkspace('init', '--sample')
    await addWrongCode(workspace)
    const wrong = inWorkspace('check', 'S29999', '--json')
    expect([wrong.status, wrong.stderr]).toEqual([1, ''])
    const findings: { checkId: string; severity: string }[] = JSON.parse(wrong.stdout)
    expect(findings.filter(({ severity }) => severity === 'error').map(({ checkId }) => checkId)).toContain(
      'identity/project-code',
    )
    const sound = inWorkspace('check', 'S29105')
    expect([sound.status, sound.stderr]).toEqual([0, expect.stringContaining('0 errors')])
    expect(inWorkspace('check', 'S29105', '--form', 'rakennerahasto-loppuraportti').status).toBe(2)
  })

  it('prints one project whole, and 1 with the reason for one that is not there', () => {
    const { path, code } = invented(3)
    inWorkspace('import', 'description', path)
    expect(JSON.parse(inWorkspace('show', 'project', code).stdout)).toMatchObject({
      fields: { code },
      sustainability: { length: 15 },
    })
    expect(inWorkspace('show', 'project', 'A00000')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('A00000'),
    })
  })

  it('never makes a workspace for a command that reads', () => {
    expect(inWorkspace('list', 'projects')).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringContaining('init'),
    })
    expect(existsSync(workspace)).toBe(false)
  })

  it('imports nothing of a batch in which a file is missing', () => {
    const { path } = invented(3)
    expect(inWorkspace('import', 'description', path, join(folder, 'missing.txt')).status).toBe(3)
    expect(JSON.parse(inWorkspace('list', 'projects').stdout)).toEqual([])
  })

  it('ends with 1 when a file was rejected, and imports the others', () => {
    const { path } = invented(3)
    const other = join(folder, 'muu.txt')
    writeFileSync(other, 'tämä ei ole kuvaus')
    const { status, stdout } = inWorkspace('import', 'description', other, path)
    expect([status, JSON.parse(stdout)]).toMatchObject([
      1,
      [{ rejected: true, reason: 'not_a_description' }, { created: true }],
    ])
  })

  it('imports a ledger extract: every row is counted, and a dry run writes nothing', () => {
    const { path, code } = invented(3)
    inWorkspace('import', 'description', path)
    const { fields }: { fields: { periodStart: string } } = JSON.parse(inWorkspace('show', 'project', code).stdout)
    const extract = join(folder, 'ote.csv')
    writeFileSync(extract, `Pvm;Tosite;Summa\n${fields.periodStart};1;10,00\n31.2.2016;2;5,00\n`)
    const run = (...more: string[]) => inWorkspace('import', 'ledger', extract, '--project', code, ...more)
    const dry = run('--dry-run')
    const counts = { read: 2, accepted: 1, rejected: 1, duplicates: 0 }
    expect([dry.status, JSON.parse(dry.stdout)]).toMatchObject([1, counts])
    expect(JSON.parse(run('--profile', 'Oma').stdout)).toMatchObject({
      ...counts,
      rows: [
        { line: 2, outcome: 'accepted' },
        { line: 3, outcome: 'rejected', problems: [{ column: 'Pvm', code: 'no_such_day' }] },
      ],
    })
    expect(JSON.parse(run().stdout)).toMatchObject({ read: 2, accepted: 0, rejected: 1, duplicates: 1 })
    expect(inWorkspace('import', 'ledger', extract).status).toBe(2)
  })

  it('makes a backup elsewhere and restores a lost workspace from it', () => {
    inWorkspace('init', '--sample')
    const safe = join(folder, 'safe')
    mkdirSync(safe)
    const { file }: { file: string } = JSON.parse(inWorkspace('backup', '--to', safe).stdout)
    const before = inWorkspace('list', 'projects').stdout
    rmSync(workspace, { recursive: true })
    expect(inWorkspace('restore', file).status).toBe(0)
    expect(inWorkspace('list', 'projects').stdout).toBe(before)
    expect(JSON.parse(inWorkspace('verify').stdout)).toMatchObject({ ok: true })
  })

  it('finds what was changed past the program', () => {
    inWorkspace('init', '--sample')
    writeFileSync(join(workspace, 'attachments', 'a'.repeat(64)), 'not what the name says')
    const { status, stdout } = inWorkspace('verify')
    expect([status, JSON.parse(stdout).ok]).toEqual([1, false])
  })

  describe('with unusable arguments', () => {
    const shared = mkdtempSync(join(tmpdir(), 'hankekirja-cli-'))
    beforeAll(() => expect(cli('init', '--workspace', shared).status).toBe(0))
    afterAll(() => rmSync(shared, { recursive: true, force: true }))

    it.each([
      ['an unknown command', ['frobnicate']],
      ['an unknown option', ['init', '--no-such-option']],
      ['a port that is none', ['serve', '--port', 'x', '--no-open']],
      ['no place for the result', ['render', 'A1', '--form', formId]],
      ['no project', ['render', '--form', formId, '--out', 'x']],
      ['a period that is none', ['render', 'A1', '--form', formId, '--period', '2026', '--out', 'x']],
      ['a language that no form has', ['render', 'A1', '--form', formId, '--lang', 'de', '--out', 'x']],
      ['too many words', ['verify', 'everything']],
    ])('ends with 2 for %s', (_what, args) => {
      expect(cli(...args, '--workspace', shared)).toMatchObject({ status: 2, stdout: '' })
    })
  })

  describe.skipIf(!existsSync(references))('with the published descriptions', () => {
    let files: string[] = []
    beforeAll(() => {
      files = readdirSync(references).filter((name) => /^00[12]_/.test(name))
    })
    afterAll(() => expect(files).toHaveLength(2))

    it('reads each without a warning and writes it again, byte for byte', () => {
      for (const name of files) {
        const imported = inWorkspace('import', 'description', join(references, name))
        const [result]: { code: string; warnings: unknown[] }[] = JSON.parse(imported.stdout)
        expect(result?.warnings).toEqual([])
        const out = join(folder, name)
        inWorkspace('render', result?.code ?? '', '--form', formId, '--format', 'txt', '--out', out)
        expect(readFileSync(out).equals(readFileSync(join(references, name)))).toBe(true)
      }
    })
  })
})

if (!existsSync(references)) console.warn(`SKIPPED: ${references} is not there, so no published description was read.`)
