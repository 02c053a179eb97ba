import { afterStart } from '#core/core.ts'
import { createSample } from '#core/workspace/sample.ts'
import { status } from '#core/workspace/workspace.ts'
import { startServer } from '../server.ts'
import { readStaticFiles } from '../static-files.ts'
import { FileTrouble, open, toJson, UsageError } from './command.ts'
import type { Command, Options } from './command.ts'
import { openInBrowser } from './open-browser.ts'

export const init: Command = {
  name: 'init',
  usage: '[--sample]',
  help: 'Makes a workspace; --sample fills it with an invented organisation. Prints JSON.',
  options: { sample: { type: 'boolean' } },
  words: [0, 0],
  needs: 'new-workspace',
  async run(core, _words, { sample }, { print }) {
    const { context } = open(core)
    context.session.current()
    if (sample === true) await createSample(context)
    print(toJson(await status(context)))
    return 0
  },
}

export const serve: Command = {
  name: 'serve',
  usage: '[--port N] [--no-open]',
  help: 'Opens the program in the browser, on this machine alone. The first line is the one-time address.',
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  words: [0, 0],
  needs: 'new-workspace',
  async run(core, _words, options, { pageFolder, print, say }) {
    const running = open(core)
    const port = portOf(options)
    const server = await startServer(running, pageFiles(pageFolder), port)
    print(server.url)
    if (options['no-open'] !== true) await openInBrowser(server.url)
    say('Hankekirja is running; Ctrl+C ends it. The address opens once.')
    await afterStart(running)
    await untilTold()
    await server.close()
    return 0
  },
}

function pageFiles(folder: string) {
  try {
    return readStaticFiles(folder)
  } catch (error) {
    throw new FileTrouble(
      `The page is not built (${error instanceof Error ? error.message : ''}). "npm start" builds it.`,
    )
  }
}

function portOf({ port = '0' }: Options): number {
  const value = Number(port)
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new UsageError('--port is a number from 0 to 65535')
  return value
}

function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
