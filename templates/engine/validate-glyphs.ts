import { allTexts } from './all-texts.ts'
import type { DocumentModel } from './model.ts'
import { normaliseText } from './normalise.ts'
import type { Problem } from './problem.ts'

/** One warning for each character that no font has, with the first place where it stands. */
export function glyphProblems(model: DocumentModel, covers: (codePoint: number) => boolean): Problem[] {
  const missing = new Map<string, string>()
  for (const { text, where } of allTexts(model)) {
    for (const character of normaliseText(text)) {
      const codePoint = character.codePointAt(0) ?? 0
      if (codePoint > 0x7e && !missing.has(character) && !covers(codePoint)) missing.set(character, where)
    }
  }
  return [...missing].map(([character, where]) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const message = `The fonts lack "${character}" (U+${code}); a replacement sign is printed`
    return { code: 'glyph_missing', severity: 'warning', message, where }
  })
}
