import { createContext, use, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import { DropOverlay } from './DropOverlay.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { useImportFlow } from './use-import-flow.ts'

interface ImportActions {
  /** Opens the file picker. */
  readonly pick: () => void
}

const ImportContext = createContext<ImportActions>({ pick: () => undefined })

/** Importing from anywhere: files dropped on the window, or picked. */
export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const flow = useImportFlow()
  const input = useRef<HTMLInputElement>(null)
  const actions = useMemo(() => ({ pick: () => input.current?.click() }), [])
  return (
    <ImportContext value={actions}>
      {children}
      <input
        ref={input}
        type="file"
        accept=".txt,text/plain"
        multiple
        hidden
        data-import-input
        onChange={(event) => {
          flow.take([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      <DropOverlay onDrop={flow.take} />
      <ImportDialog flow={flow} />
    </ImportContext>
  )
}

export function useImport(): ImportActions {
  return use(ImportContext)
}
