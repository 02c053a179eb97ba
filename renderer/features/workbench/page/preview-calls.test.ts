import { expect, it } from 'vitest'
import type { PreviewEvent } from '#contract/index.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { PreviewCalls } from './preview-calls.ts'

const text = (words: string): { section: string; blocks: Narrative } => ({
  section: 'a',
  blocks: [{ kind: 'paragraph', runs: [{ text: words }] }],
})
const said = (changed: { blocks: Narrative } | null) =>
  changed === null ? 'saved' : JSON.stringify(changed.blocks).match(/"text":"(\w+)"/)?.[1]
const part = (of: string): PreviewEvent => ({ kind: 'same', of })
const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

/** A host that gives each call's pages when the test says so, and waits with the whole until it is ended. */
function host() {
  const asked: (string | undefined)[] = []
  const events: string[] = []
  const errors: unknown[] = []
  const busy: boolean[] = []
  let give: (outcome: 'pages' | Error) => void = () => undefined
  const calls = new PreviewCalls({
    async ask(changed, signal) {
      asked.push(said(changed))
      const outcome = await new Promise<'pages' | Error>((resolve) => {
        give = resolve
      })
      if (outcome instanceof Error) throw outcome
      return (async function* () {
        yield part(String(said(changed)))
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
      })()
    },
    onEvent: (event) => events.push(event.kind === 'same' ? event.of : event.kind),
    onError: (error) => errors.push(error),
    onBusy: (isBusy) => busy.push(isBusy),
  })
  return { calls, asked, events, errors, busy, give: (outcome: 'pages' | Error) => give(outcome) }
}

it('waits for the pages that are being made and then asks for the newest text only', async () => {
  const { calls, asked, events, give } = host()
  calls.ask(text('a'))
  for (const words of ['ab', 'abc', 'abcd']) calls.ask(text(words))
  await turn()
  expect(asked).toEqual(['a'])
  give('pages')
  await turn()
  expect(events).toEqual(['a'])
  expect(asked).toEqual(['a', 'abcd'])
})

it('ends a call that only waits for the whole as soon as another key comes', async () => {
  const { calls, asked, give } = host()
  calls.ask(text('a'))
  give('pages')
  await turn()
  calls.ask(text('ab'))
  await turn()
  expect(asked).toEqual(['a', 'ab'])
})

it('tells a failure only when no newer text is on its way, and goes on afterwards', async () => {
  const { calls, asked, errors, busy, give } = host()
  calls.ask(text('a'))
  calls.ask(text('ab'))
  give(new Error('first'))
  await turn()
  expect(errors).toEqual([])
  give(new Error('second'))
  await turn()
  expect(errors).toHaveLength(1)
  expect(busy.at(-1)).toBe(false)
  calls.ask(null)
  await turn()
  expect(asked).toEqual(['a', 'ab', 'saved'])
})
