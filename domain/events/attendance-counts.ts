/** Attendances are of one event or added up; persons and companies are each counted once. */
export interface AttendanceCounts {
  readonly signedUp: number
  readonly attendances: number
  readonly persons: number
  readonly organisations: number
  /** Of these, companies by their legal form, and those whose form nobody has told. */
  readonly companies: number
  readonly untold: number
  /** Attendances of people whose identity was not kept. */
  readonly anonymous: number
}
