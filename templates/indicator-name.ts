import type { IndicatorLine } from '#domain/indicators/indicator-line.ts'
import type { Language } from '#domain/values/language.ts'
import type { Block } from './engine/model.ts'
import { small } from './page-text.ts'

/** Behind a name that nobody has verified; one note below the table says what it means. */
const MARK = '*'

/** `EECO01 osallistujien kokonaismäärä`, in the paper's language. */
export function indicatorName({ code, names, verified }: IndicatorLine, language: Language): string {
  const name = [code, names[language]].filter((part) => part !== '').join(' ')
  return verified ? name : `${name} ${MARK}`
}

/** What the mark means, below a table in which it stands. */
export function indicatorNote(lines: readonly IndicatorLine[], note: string): Block[] {
  return lines.every(({ verified }) => verified) ? [] : [small(`${MARK} ${note}`)]
}
