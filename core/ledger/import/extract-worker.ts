/** Entry of the thread that reads tables: ledger extracts with their checks, other lists as cells alone. */
import { parentPort, workerData } from 'node:worker_threads'
import { runThreadJob } from './thread-job.ts'
import type { ThreadJob } from './worker-messages.ts'

const job: ThreadJob = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
runThreadJob(job, (message) => parentPort?.postMessage(message))
