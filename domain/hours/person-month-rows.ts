/** Person-months and hours in hundredths. */
export interface PersonMonthSums {
  readonly plannedCalendar: number
  readonly plannedWorkingDays: number
  readonly hours: number
  readonly realised: number
}

export interface PersonMonthRow extends PersonMonthSums {
  readonly staffId: string
  readonly staffName: string
  /** `null` = hours on days without an allocation. */
  readonly role: string | null
  readonly allocationIds: readonly string[]
}
