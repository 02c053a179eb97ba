import { renderPart } from '#templates/engine/pdf/render-part.ts'
import { renderPdfDocument } from '#templates/engine/pdf/render-pdf.ts'
import { ModelError } from '#templates/engine/validate.ts'
import type { RenderAnswer, RenderOrder } from './worker-messages.ts'

/** Nobody waits for the document any more. */
class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** The whole work of the thread for one order. It never throws. */
export async function answerTo({ job, stop }: RenderOrder): Promise<RenderAnswer> {
  const flag = new Int32Array(stop)
  const checkpoint = (): void => {
    if (Atomics.load(flag, 0) !== 0) throw new Stopped()
  }
  try {
    checkpoint()
    if (job.kind === 'part') return { kind: 'part', pdf: await renderPart(job.part, { checkpoint }) }
    const { model, attachments } = job
    return { kind: 'whole', pdf: await renderPdfDocument(model, { attachments, checkpoint }) }
  } catch (error) {
    if (error instanceof Stopped) return { kind: 'stopped' }
    if (error instanceof ModelError) return { kind: 'problems', problems: error.problems }
    const { message = String(error), stack = '' } = error instanceof Error ? error : {}
    return { kind: 'failed', message, stack }
  }
}
