/** Today; the last day of a project that has ended, so that its figures are those of its end. */
export function usualDay(periodEnd: string | null, today: string): string {
  return periodEnd !== null && periodEnd < today ? periodEnd : today
}
