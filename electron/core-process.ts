import type { MessageChannelMain, MessagePortMain } from 'electron'
import type { WorkerMessage, WorkerOrder } from './worker-messages.ts'

/** A worker that dies more often than this within the window is not started again. */
const restartsPerWindow = 3
const windowMs = 60_000
/** First, second and third wait before a restart: a file that is still held by the dying process gets time to go. */
const backoffMs = [200, 1_000, 4_000] as const
/** Time for the core to close its database before the process is ended. */
const closeWithinMs = 5_000

/** The part of Electron's `UtilityProcess` that is used here. */
export interface WorkerProcess {
  on(event: 'message', listener: (message: WorkerMessage) => void): unknown
  once(event: 'exit', listener: () => void): unknown
  postMessage(order: WorkerOrder, ports: MessagePortMain[]): void
  kill(): boolean
}

export interface CoreProcessPorts {
  fork(): WorkerProcess
  createChannel(): Pick<MessageChannelMain, 'port1' | 'port2'>
  /** Milliseconds on a clock that never jumps. */
  now(): number
  onLost(returning: boolean): void
  onMessage(message: WorkerMessage): void
}

export interface CoreProcess {
  /** A fresh port for a page. It works at once, or as soon as the core is back. */
  connect(): MessagePortMain
  /** Closes the database and ends the process. */
  stop(): Promise<void>
}

function backoff(restarts: number): number {
  return backoffMs[Math.min(restarts, backoffMs.length - 1)] ?? 0
}

/** Keeps one worker with the core alive: tells when it dies and starts it again, until it dies too often. */
export function startCoreProcess(ports: CoreProcessPorts): CoreProcess {
  let child: WorkerProcess | null = null
  let waiting: MessagePortMain[] = []
  let deaths: number[] = []
  let timer: NodeJS.Timeout | undefined
  let stopping = false

  const order = (port: MessagePortMain): void => child?.postMessage({ kind: 'connect' }, [port])

  function start(): void {
    child = ports.fork()
    child.on('message', (message) => ports.onMessage(message))
    child.once('exit', died)
    for (const port of waiting) order(port)
    waiting = []
  }

  function died(): void {
    child = null
    if (stopping) return
    const now = ports.now()
    deaths = deaths.filter((death) => now - death < windowMs)
    const returning = deaths.length < restartsPerWindow
    if (returning) timer = setTimeout(start, backoff(deaths.length))
    deaths.push(now)
    ports.onLost(returning)
  }

  start()
  return {
    connect() {
      const { port1, port2 } = ports.createChannel()
      if (child === null) waiting.push(port1)
      else order(port1)
      return port2
    },
    stop() {
      stopping = true
      clearTimeout(timer)
      const dying = child
      if (dying === null) return Promise.resolve()
      return new Promise((resolve) => {
        const impatient = setTimeout(() => dying.kill(), closeWithinMs)
        dying.once('exit', () => {
          clearTimeout(impatient)
          resolve()
        })
        dying.postMessage({ kind: 'close' }, [])
      })
    },
  }
}
