/** Entry of the thread that reads ledger extracts. */
import { parentPort, workerData } from 'node:worker_threads'
import { runExtractJob } from './extract-job.ts'
import type { ExtractJob } from './worker-messages.ts'

const job: ExtractJob = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
runExtractJob(job, (message) => parentPort?.postMessage(message))
