/** Entry of the thread that makes PDFs. It lives on between documents: fonts stay parsed and code stays warm. */
import { parentPort } from 'node:worker_threads'
import { answerTo } from './answer-order.ts'
import type { RenderAnswer, RenderOrder } from './worker-messages.ts'

/** Only a buffer of its own can be handed over. */
function bytesOf(answer: RenderAnswer): ArrayBuffer[] {
  if (answer.kind !== 'whole' && answer.kind !== 'part') return []
  const { buffer } = answer.pdf.bytes
  return buffer instanceof ArrayBuffer ? [buffer] : []
}

parentPort?.on('message', (order: RenderOrder) => {
  void answerTo(order).then((answer) => parentPort?.postMessage(answer, bytesOf(answer)))
})
