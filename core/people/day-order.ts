import { AppError } from '../app-error.ts'

/** Days as text sort as days. Throws `invalid_input` for a period that ends before it begins. */
export function refuseWrongOrder(startDay: string, endDay: string | null): void {
  if (endDay === null || startDay <= endDay) return
  throw new AppError('invalid_input', { problems: [{ field: 'endDay', code: 'end_before_start' }] })
}
