/** Day, month and year, a sign of the century, three digits and a check character; dashes of any kind. */
const shape =
  /(?<![0-9A-Za-z])(\d{2})(\d{2})\d{2} ?([-\u2010-\u2013\u2212+A-FU-Y]) ?\d{3}[0-9A-FHJ-NPR-Y](?![0-9A-Za-z])/gi

/**
 * Whether the text holds something like a Finnish personal identity code (henkilötunnus). The check character is not
 * looked at: a mistyped code still tells the birth day and nearly the person. The program keeps no such codes at all.
 */
export function recognisesIdentityCode(text: string): boolean {
  for (const [, day = '', month = ''] of text.matchAll(shape)) {
    if (Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12) return true
  }
  return false
}
