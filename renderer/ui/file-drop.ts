import { useEffect, useSyncExternalStore } from 'react'

/** Takes the files that are dropped on the window while its screen is open. */
export interface FileTaker {
  /** What the window says while files hover over it. */
  readonly title: string
  readonly help: string
  readonly take: (files: readonly File[]) => void
}

let current: FileTaker | null = null
const listeners = new Set<() => void>()

function setTaker(taker: FileTaker | null): void {
  current = taker
  for (const listener of listeners) listener()
}

/** The screen takes dropped and pasted files; without one they are looked at as descriptions to import. */
export function useFileTaker(taker: FileTaker): void {
  useEffect(() => {
    setTaker(taker)
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      taker.take(files)
    }
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('paste', onPaste)
      setTaker(null)
    }
  }, [taker])
}

export function useCurrentTaker(): FileTaker | null {
  return useSyncExternalStore(subscribe, () => current)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
