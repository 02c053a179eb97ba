import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'

/** A deadline in the words of the screen. */
export interface CalendarEntry {
  /** Stays the same when the day moves, so that a calendar moves its entry instead of making another. */
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly due: string
  readonly title: string
  readonly description: string
}

const remindDaysBefore = [14, 3]
const daySeconds = 24 * 60 * 60

/**
 * All-day entries of iCalendar (RFC 5545) with two reminders each. `madeAt` is an ISO instant. Days carry no time zone:
 * they are the same day wherever the calendar is read.
 */
export function deadlineCalendar(name: string, entries: readonly CalendarEntry[], madeAt: string): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Hankekirja', product: 'Hankekirja' },
  })
  for (const { id, due, title, description } of entries) {
    const event = calendar.createEvent({
      id: `${id}@hankekirja`,
      allDay: true,
      start: `${due}T00:00:00.000Z`,
      stamp: madeAt,
      summary: title,
      description,
    })
    for (const days of remindDaysBefore) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: days * daySeconds, description: title })
    }
  }
  return calendar.toString()
}
