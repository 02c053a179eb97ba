/**
 * How long somebody was there, in whole minutes rounded down: of a duration (`1h 2m 3s`, `1 t 2 min`, `0:45:10`), or
 * else of the times of joining and leaving. `null` when neither can be read.
 */
export function minutesOf(duration: string, join: string, leave: string): number | null {
  return ofDuration(duration.trim()) ?? between(clockOf(join), clockOf(leave))
}

function ofDuration(text: string): number | null {
  const clock = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/.exec(text)
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2])
  const words = /^(?:(\d+) ?(?:h|t|tim)\.?)? ?(?:(\d+) ?(?:m|min)\.?)? ?(?:(\d+) ?(?:s|sek)\.?)?$/i.exec(text)
  if (words === null || text === '') return null
  const [, hours = '0', minutes = '0'] = words
  return Number(hours) * 60 + Number(minutes)
}

/** `17.3.2026 klo 9.05`, `1/10/24, 9:05:12 AM`: minutes of the day. */
function clockOf(text: string): number | null {
  const found = /(\d{1,2})[:.]([0-5]\d)(?:[:.][0-5]\d)?\s*(am|pm)?$/i.exec(text.trim())
  if (found === null) return null
  const [, hour = '', minute = '', half] = found
  const afternoon = half?.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0
  const midnight = half?.toLowerCase() === 'am' && Number(hour) === 12 ? -12 : 0
  return (Number(hour) + afternoon + midnight) * 60 + Number(minute)
}

function between(join: number | null, leave: number | null): number | null {
  return join === null || leave === null || leave < join ? null : leave - join
}
