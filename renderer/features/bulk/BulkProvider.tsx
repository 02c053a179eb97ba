import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import { useBulk } from './use-bulk.ts'

const BulkContext = createContext<ReturnType<typeof useBulk> | null>(null)

/** Keeps the making of reports alive while the person works on in other views. */
export function BulkProvider({ children }: { readonly children: ReactNode }) {
  return <BulkContext value={useBulk()}>{children}</BulkContext>
}

export function useBulkWork(): ReturnType<typeof useBulk> {
  const work = use(BulkContext)
  if (work === null) throw new Error('The screen stands outside of its provider')
  return work
}
