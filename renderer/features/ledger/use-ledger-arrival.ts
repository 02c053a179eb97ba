import { useMemo, useState } from 'react'
import type { GridArrival } from '../../ui/grid/use-grid-arrival.ts'
import { useArrival } from '../../ui/place/use-arrival.ts'
import { isSought, useVisit } from '../../ui/place/visit.ts'
import type { LedgerData } from './ledger-data.ts'
import type { LedgerView } from './use-ledger-view.ts'

interface LedgerArrival {
  /** Where the row is that an address leads to; null when none does. */
  readonly at: GridArrival | null
  /** Whether the filter was cleared for it. */
  readonly isUnfiltered: boolean
}

/** Shows the row of the address; a filter that hides it goes. */
export function useLedgerArrival({ places }: LedgerData, { ids, showAll }: LedgerView): LedgerArrival {
  const visit = useVisit()
  const { row, serial } = visit
  const [clearedFor, setClearedFor] = useState(-1)
  const index = useMemo(() => (row === null ? -1 : ids.indexOf(row)), [ids, row])
  useArrival((place) => {
    const id = place.row
    if (id === null || !places.has(id)) return null
    return () => {
      if (ids.includes(id)) return
      showAll()
      setClearedFor(serial)
    }
  })
  return {
    at: index === -1 || !isSought(visit) ? null : { row: index, serial },
    isUnfiltered: clearedFor === serial,
  }
}
