import type { ReportLack } from '#contract/index.ts'
import { lockForm } from '#core/snapshots/lock-form.ts'
import { findingText } from '#domain/checks/finding-text.ts'
import { isDay } from '#domain/values/day.ts'
import { open, toJson, UsageError } from './command.ts'
import type { Command } from './command.ts'
import { projectIdOf } from './commands-read.ts'
import { periodOf } from './period-option.ts'

export const lock: Command = {
  name: 'lock',
  usage: 'CODE --form ID [--period FROM..TO] [--day DAY] [--accept-lacks] [--json]',
  help: 'Locks a report for ever and keeps its bytes; tells what is missing when it can’t. There is no unlock.',
  options: {
    form: { type: 'string' },
    period: { type: 'string' },
    day: { type: 'string' },
    'accept-lacks': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  words: [1, 1],
  needs: 'workspace',
  async run(core, [code = ''], options, { print, say }) {
    const { context } = open(core)
    const { form: formId } = options
    if (typeof formId !== 'string') throw new UsageError('--form ID is missing; "forms" lists them')
    const period = periodOf(options['period'])
    const outcome = await lockForm(context, {
      projectId: await projectIdOf(open(core), code),
      formId,
      period: period === undefined ? null : { start: period.from, end: period.to },
      day: dayOf(options['day'], context.ports.now()),
      acceptLacks: options['accept-lacks'] === true,
    })
    const { snapshot, blocking, asking } = outcome
    if (options['json'] === true) print(toJson(outcome))
    else if (snapshot !== null) for (const { name, sha256 } of snapshot.files) print(`${sha256}  ${name}`)
    for (const lack of blocking) say(`Missing: ${textOf(lack)}`)
    for (const lack of asking) say(`${snapshot === null ? 'Asked about' : 'Locked without'}: ${textOf(lack)}`)
    if (snapshot !== null) return 0
    say(blocking.length > 0 ? 'Not locked.' : 'Not locked; --accept-lacks locks it all the same.')
    return 1
  },
}

export const unlock: Command = {
  name: 'unlock',
  usage: '',
  help: 'Does not exist: what is locked stays locked. A correction is a new version of the report.',
  options: {},
  words: [0, Number.POSITIVE_INFINITY],
  needs: 'nothing',
  run(_core, _words, _options, { say }) {
    say('There is no unlock: a locked report stays as it is. Make a correction, which is a new version of it.')
    return Promise.resolve(2)
  },
}

function dayOf(text: string | boolean | undefined, now: string) {
  const day = text === undefined ? now.slice(0, 10) : String(text)
  if (!isDay(day)) throw new UsageError('--day is a day, e.g. 2026-04-02')
  return day
}

function textOf(lack: ReportLack): string {
  switch (lack.kind) {
    case 'section_empty':
      return `the text of ${lack.title}`
    case 'section_unready':
      return `${lack.title} is not marked as finished`
    case 'signatories':
      return 'who signs the report'
    case 'signed_on':
      return 'the day of signing'
    case 'finding':
      return findingText(lack.finding, 'en')
  }
  return lack satisfies never
}
