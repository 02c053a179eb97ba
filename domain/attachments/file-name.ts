/** Longest name of a file, in characters: file systems take 255 bytes. */
export const LONGEST_FILE_NAME = 150

/**
 * Characters that never belong to a name: controls, what turns the direction of writing (`gpj.exe` shown as
 * `exe.jpg`), invisible ones, and what file systems refuse.
 */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const FOREIGN = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF<>:"|?*]/gu
const DOTS_AT_END = /[.\s]+$/
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/**
 * A name that can be shown and saved under on any system, as like the given one as can be. Of a path only its last
 * part is left, so that no name leads anywhere.
 */
export function safeFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(FOREIGN, '')
    .replace(/^[.\s]+/, '')
    .replace(DOTS_AT_END, '')
  const named = DEVICES.test(plain) ? `_${plain}` : plain
  return named === '' ? 'tiedosto' : shortened(named)
}

/** Keeps the ending, by which people and systems know the kind of file. */
function shortened(name: string): string {
  const letters = Array.from(name)
  if (letters.length <= LONGEST_FILE_NAME) return name
  const ending = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? ''
  return (
    letters
      .slice(0, LONGEST_FILE_NAME - Array.from(ending).length)
      .join('')
      .replace(DOTS_AT_END, '') + ending
  )
}
