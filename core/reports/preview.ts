import { isDeepStrictEqual } from 'node:util'
import { setTimeout as pause } from 'node:timers/promises'
import type { PreviewEvent } from '#contract/index.ts'
import type { DocumentModel } from '#templates/engine/model.ts'
import { numberModel } from '#templates/engine/numbering.ts'
import { cutPart } from '#templates/engine/pdf/cut-part.ts'
import { targetsOf } from '#templates/engine/targets.ts'
import type { CoreContext } from '../context.ts'
import type { ChangedText, Kept, Whole } from './kept-previews.ts'
import { lockedPages } from './preview-locked.ts'
import { readSource, revisionOf } from './preview-source.ts'

/** Milliseconds without another call before the whole report is made after a change. */
const REST_MS = 400
/** Reports that are kept: the one in front of the person and the one before. */
const MOST_KEPT = 2

export interface PreviewRequest {
  readonly reportId: string
  readonly draft: boolean
  readonly changed: ChangedText | null
}

/**
 * The pages of a report while it is written: at once the pages that a change has touched, cut out of the report as it
 * was made last, and the whole when nothing more comes. A report that is no longer open is shown as it was locked. When `signal` aborts (the next key has come) the work ends.
 */
export async function* preview(
  context: CoreContext,
  { reportId, draft, changed }: PreviewRequest,
  signal?: AbortSignal,
): AsyncGenerator<PreviewEvent> {
  const locked = await lockedPages(context, reportId, signal)
  if (locked !== null) {
    yield wholeEvent({ ...locked, stamp: `locked ${reportId}`, base64: toBase64(locked.bytes) })
    return
  }
  const kept = await keptOf(context, reportId, draft)
  const model = kept.source.model(changed)
  const { whole } = kept
  const isSame = whole !== null && samePages(whole.model, model)
  if (isSame && changed === null) {
    yield wholeEvent(whole)
    return
  }
  if (whole !== null && changed !== null) {
    const part = isSame ? null : cutPart(whole, model, changed.section)
    if (part === null) yield { kind: 'same', of: whole.stamp }
    else {
      const { bytes, ...places } = await context.pdf.part(part, { signal })
      const targets = [...targetsOf(model, part.numbering)]
      yield { kind: 'part', of: whole.stamp, pdf: toBase64(bytes), ...places, pages: { ...places.pages }, targets }
    }
    if (isSame) return
    await pause(REST_MS, undefined, signal ? { signal } : {})
  }
  const { bytes, places } = await context.pdf.whole(model, { signal })
  const { previews } = context
  const made = { model, places, stamp: String(++previews.count), base64: toBase64(bytes) }
  kept.whole = made
  yield wholeEvent(made)
}

/** The reading of the present state: what is shown is never older than the data. */
async function keptOf(context: CoreContext, reportId: string, draft: boolean): Promise<Kept> {
  const { kept } = context.previews
  const key = `${reportId} ${draft}`
  const known = kept.get(key)
  const isFresh = known !== undefined && known.source.revision === (await revisionOf(context))
  const now: Kept = isFresh
    ? known
    : { source: await readSource(context, reportId, draft), whole: known?.whole ?? null }
  kept.delete(key)
  kept.set(key, now)
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
  return now
}

/** The instant in the metadata changes with each save; the pages don't show it. */
function samePages(before: DocumentModel, after: DocumentModel): boolean {
  return isDeepStrictEqual(before, { ...after, createdAt: before.createdAt })
}

function wholeEvent({ stamp, base64, places, model }: Whole): PreviewEvent {
  const targets = [...targetsOf(model, numberModel(model))]
  return { kind: 'whole', stamp, pdf: base64, pageCount: places.pageCount, pages: { ...places.pages }, targets }
}

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
