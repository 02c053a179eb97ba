import { useMemo, useState } from 'react'
import { ENTERED_CATEGORIES } from '#domain/cost-models/category.ts'
import type { GridArrival } from '../../ui/grid/use-grid-arrival.ts'
import { useArrival } from '../../ui/place/use-arrival.ts'
import { isSought, useVisit, wasShown } from '../../ui/place/visit.ts'
import { EVERYTHING } from './ledger-view.ts'
import type { LedgerData } from './ledger-data.ts'
import type { LedgerView } from './use-ledger-view.ts'

interface LedgerArrival {
  /** Where the row is that an address leads to; null when none does. */
  readonly at: GridArrival | null
  /** Whether the filter was cleared for it. */
  readonly isUnfiltered: boolean
}

/** Shows the row of the address, for which a filter that hides it goes, or only the category that it names. */
export function useLedgerArrival({ places }: LedgerData, { ids, setFilter, showAll }: LedgerView): LedgerArrival {
  const visit = useVisit()
  const { row, serial } = visit
  const [clearedFor, setClearedFor] = useState(-1)
  const index = useMemo(() => (row === null ? -1 : ids.indexOf(row)), [ids, row])
  useArrival((place) => {
    const id = place.row
    const category = ENTERED_CATEGORIES.find((each) => place.field === `category.${each}`)
    if (id === null && category !== undefined) return () => setFilter({ ...EVERYTHING, category })
    // Rows come and filters follow, one after the other: until the row has been shown, a filter may still hide it.
    if (id === null || !places.has(id) || ids.includes(id) || wasShown(serial)) return null
    return () => {
      showAll()
      setClearedFor(serial)
    }
  })
  return {
    at: index === -1 || !isSought(visit) ? null : { row: index, serial },
    isUnfiltered: clearedFor === serial,
  }
}
