import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { makeAll } from '#core/bulk/make-all.ts'
import type { BulkItem } from '#core/bulk/make-all.ts'
import { offers } from '#core/bulk/offers.ts'
import * as projects from '#core/projects/projects.ts'
import * as reports from '#core/reports/reports.ts'
import type { Core } from '#core/core.ts'
import { FileTrouble, open, UsageError } from './command.ts'
import type { Command, Options } from './command.ts'
import { projectIdOf } from './commands-read.ts'
import { periodOf } from './period-option.ts'
import { messageOf } from './messages.ts'

const languages = ['fi', 'sv', 'en'] as const
const formats = ['pdf', 'txt', 'xlsx', 'json'] as const

export const render: Command = {
  name: 'render',
  usage:
    'CODE… | --all  [--form ID] [--period FROM..TO] [--lang fi|sv|en] [--format pdf|txt|xlsx|json] [--draft] --out FILE',
  help: "Renders a form; several projects go into the folder --out. --all without --form makes each project's due report.",
  options: {
    form: { type: 'string' },
    period: { type: 'string' },
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
    const many = options['all'] === true || words.length > 1
    const items = await chosenItems(open(core), words, options, request)
    const { draft, format, out } = request
    if (many) makeFolder(out)
    const started = performance.now()
    let failed = 0
    for await (const step of makeAll(context, items, { draft, format })) {
      const place = `${step.index + 1} / ${items.length}`
      if (step.kind === 'made') {
        const { fileName, bytes } = step.report
        write(many || isFolder(out) ? join(out, fileName) : out, bytes)
        if (many) say(`${place}  ${fileName}`)
      } else if (step.kind === 'failed') {
        if (!many) throw step.error
        failed++
        say(`${place}  ${items[step.index]?.code ?? ''} ${items[step.index]?.formId ?? ''}: ${reasonOf(step.error)}`)
      }
    }
    const seconds = (performance.now() - started) / 1000
    say(`Rendered ${items.length - failed} in ${seconds.toFixed(1)} s.`)
    if (failed > 0) say(`Not made: ${failed}; each is named above.`)
    return failed > 0 ? 1 : 0
  },
}

function reasonOf(error: unknown): string {
  return error instanceof AppError ? messageOf(error.code, error.details).text : String(error)
}

function requestOf(options: Options) {
  const { form, out } = options
  if (typeof form !== 'string' && options['all'] !== true)
    throw new UsageError('--form ID is missing; "forms" lists them')
  if (typeof out !== 'string') throw new UsageError('--out FILE is missing')
  return {
    formId: typeof form === 'string' ? form : null,
    out,
    draft: options['draft'] === true,
    period: periodOf(options['period']),
    language: choice('--lang', languages, options['lang'] ?? 'fi'),
    format: choice('--format', formats, options['format'] ?? 'pdf'),
  }
}

function choice<T extends string>(option: string, allowed: readonly T[], value: string | boolean): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(', ')}`)
  return found
}

type Item = BulkItem & { readonly code: string }

/** With `--all`, the projects that the form is for; without a form, each project's due report in its own language. */
async function chosenItems(
  core: Core,
  codes: readonly string[],
  options: Options,
  { formId, language, period: given }: ReturnType<typeof requestOf>,
): Promise<Item[]> {
  const all = options['all'] === true
  const period = given ?? null
  if (all === codes.length > 0) throw new UsageError('name the projects, or give --all')
  if (formId === null) {
    const due = (await offers(core.context)).filter(({ isDue }) => isDue)
    return due.map(({ projectCode, reportId, ...offer }) => ({
      code: projectCode,
      projectId: offer.projectId,
      formId: offer.formId,
      language: offer.language,
      reportId,
      period: reportId === null ? period : null,
    }))
  }
  const item = { formId, language, period, reportId: null }
  if (!all) {
    const ids = await Promise.all(codes.map((code) => projectIdOf(core, code)))
    return ids.map((projectId, index) => ({ ...item, projectId, code: codes[index] ?? '' }))
  }
  const isKnown = (await reports.forms()).some(({ id }) => id === formId)
  const chosen: Item[] = []
  for (const { id, code } of await projects.list(core.context)) {
    const fitting = await reports.projectForms(core.context, id)
    if (!isKnown || fitting.some((form) => form.id === formId)) chosen.push({ ...item, projectId: id, code })
  }
  return chosen
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
