/** Legal forms as they are written in names; they tell no two organisations apart. */
const FORMS =
  /(?<=^|\s)(oy|oyj|ab|abp|ky|kb|ay|tmi|t:mi|osk|ry|rf|rp|sr|ltd|gmbh|osakeyhtiö|aktiebolag|kommandiittiyhtiö|avoin yhtiö|osuuskunta|toiminimi|yhdistys|säätiö)(?=\s|$)/gu

/**
 * A name as it is compared: `Oy Saimaan Leipä Ab`, `SAIMAAN-LEIPÄ` and `Saimaan Leipa oy` are one. Two organisations
 * of one normalised name are likely the same, never surely.
 */
export function normaliseName(name: string): string {
  const plain = name.toLocaleLowerCase('fi').replace(/[.,'"’()&/+\-\u2013]/g, ' ')
  const bare = plain.replace(/\s+/g, ' ').replaceAll(FORMS, ' ')
  const kept = bare.trim() === '' ? plain : bare
  return kept
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What is searched: everything in small letters without diacritics. */
export function searchText(parts: readonly string[]): string {
  return parts
    .join(' ')
    .toLocaleLowerCase('fi')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
}
