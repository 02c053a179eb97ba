import { useState } from 'react'
import type { ProjectFilter } from './filter-projects.ts'

/** Coming back from a project finds the list as it was left; a new window starts with everything. */
let kept: ProjectFilter = { text: '', fund: 'all' }

export function useProjectFilter(): readonly [ProjectFilter, (filter: ProjectFilter) => void] {
  const [filter, setFilter] = useState(kept)
  return [
    filter,
    (next) => {
      kept = next
      setFilter(next)
    },
  ]
}
