import type { EventFields } from '#contract/index.ts'
import type { EventsTable } from '#db/events/tables.ts'

export function toFields(row: EventsTable): EventFields {
  return {
    name: row.name,
    day: row.day,
    startTime: row.start_time,
    endTime: row.end_time,
    isOnline: row.is_online === 1,
    place: row.place,
    theme: row.theme,
    organiser: row.organiser,
    workPackage: row.work_package,
    programme: row.programme,
    trainingHours: row.training_hours,
  }
}

export function fromFields(fields: EventFields) {
  return {
    name: fields.name,
    day: fields.day,
    start_time: fields.startTime,
    end_time: fields.endTime,
    is_online: fields.isOnline ? (1 as const) : (0 as const),
    place: fields.place,
    theme: fields.theme,
    organiser: fields.organiser,
    work_package: fields.workPackage,
    programme: fields.programme,
    training_hours: fields.trainingHours,
  }
}
