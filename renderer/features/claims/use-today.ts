import { useState } from 'react'
import { todayOf } from '../project/overview/elapsed.ts'

/** The day of this machine's calendar when the screen was opened. */
export function useToday(): string {
  const [today] = useState(() => todayOf(new Date()))
  return today
}
