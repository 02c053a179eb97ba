import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as projects from '#core/projects/projects.ts'
import * as reports from '#core/reports/reports.ts'
import type { Core } from '#core/core.ts'
import { FileTrouble, open, UsageError } from './command.ts'
import type { Command, Options } from './command.ts'
import { projectIdOf } from './commands-read.ts'

const languages = ['fi', 'sv', 'en'] as const
const formats = ['pdf', 'txt', 'xlsx', 'json'] as const

export const render: Command = {
  name: 'render',
  usage: 'CODE… | --all  --form ID [--lang fi|sv|en] [--format pdf|txt|json] [--draft] --out FILE',
  help: 'Renders a form; several projects go into the folder --out, in one process.',
  options: {
    form: { type: 'string' },
    lang: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    all: { type: 'boolean' },
    draft: { type: 'boolean' },
  },
  words: [0, Number.POSITIVE_INFINITY],
  needs: 'workspace',
  async run(core, words, options, { say }) {
    const { context } = open(core)
    const request = requestOf(options)
    const ids = await chosenProjects(open(core), words, options, request.formId)
    const many = options['all'] === true || words.length > 1
    if (many) makeFolder(request.out)
    const started = performance.now()
    for (const [index, projectId] of ids.entries()) {
      const { fileName, bytes } = await reports.renderReport(context, { ...request, projectId })
      write(many || isFolder(request.out) ? join(request.out, fileName) : request.out, bytes)
      if (many && (index + 1) % 50 === 0) say(`${index + 1} / ${ids.length}`)
    }
    const seconds = (performance.now() - started) / 1000
    say(`Rendered ${ids.length} in ${seconds.toFixed(1)} s.`)
    return 0
  },
}

function requestOf(options: Options) {
  const { form, out } = options
  if (typeof form !== 'string') throw new UsageError('--form ID is missing; "forms" lists them')
  if (typeof out !== 'string') throw new UsageError('--out FILE is missing')
  return {
    formId: form,
    out,
    draft: options['draft'] === true,
    language: choice('--lang', languages, options['lang'] ?? 'fi'),
    format: choice('--format', formats, options['format'] ?? 'pdf'),
  }
}

function choice<T extends string>(option: string, allowed: readonly T[], value: string | boolean): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(', ')}`)
  return found
}

/** With `--all`, those that the form is for: projects of other funds have other forms. */
async function chosenProjects(
  core: Core,
  codes: readonly string[],
  options: Options,
  formId: string,
): Promise<string[]> {
  const all = options['all'] === true
  if (all === codes.length > 0) throw new UsageError('name the projects, or give --all')
  if (all) {
    const form = (await reports.forms()).find(({ id }) => id === formId)
    const list = await projects.list(core.context)
    return list.filter(({ fund }) => form === undefined || form.funds.includes(fund)).map(({ id }) => id)
  }
  const ids: string[] = []
  for (const code of codes) ids.push(await projectIdOf(core, code))
  return ids
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new FileTrouble(`The folder ${path} can't be made: ${error instanceof Error ? error.message : ''}.`)
  }
}

function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    throw new FileTrouble(`${path} can't be written: ${error instanceof Error ? error.message : ''}.`)
  }
}
