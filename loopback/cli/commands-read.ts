import * as claims from '#core/claims/claims.ts'
import { deadlines } from '#core/claims/deadlines.ts'
import { asDay } from '#domain/values/day.ts'
import * as projects from '#core/projects/projects.ts'
import * as reports from '#core/reports/reports.ts'
import type { Core } from '#core/core.ts'
import { AppError } from '#core/app-error.ts'
import { open, toJson } from './command.ts'
import type { Command } from './command.ts'

export const listProjects: Command = {
  name: 'list projects',
  usage: '',
  help: 'All projects, as JSON.',
  options: {},
  words: [0, 0],
  needs: 'workspace',
  async run(core, _words, _options, { print }) {
    print(toJson(await projects.list(open(core).context)))
    return 0
  },
}

export const showProject: Command = {
  name: 'show project',
  usage: 'CODE',
  help: 'One project with all it holds, its claims and deadlines too, as JSON.',
  options: {},
  words: [1, 1],
  needs: 'workspace',
  async run(core, [code = ''], _options, { print }) {
    const { context } = open(core)
    const projectId = await projectIdOf(open(core), code)
    const today = asDay(context.ports.now().slice(0, 10))
    print(
      toJson({
        ...(await projects.get(context, projectId)),
        claims: await claims.list(context, { projectId, today }),
        deadlines: await deadlines(context, { projectId }),
      }),
    )
    return 0
  },
}

export const forms: Command = {
  name: 'forms',
  usage: '',
  help: 'The forms that can be rendered, as JSON.',
  options: {},
  words: [0, 0],
  needs: 'nothing',
  async run(_core, _words, _options, { print }) {
    print(toJson(await reports.forms()))
    return 0
  },
}

export async function projectIdOf({ context }: Core, code: string): Promise<string> {
  const id = await projects.findByCode(context, code)
  if (id === null) throw new AppError('not_found', { what: 'project', id: code })
  return id
}
