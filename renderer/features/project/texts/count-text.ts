export interface TextCounts {
  /** Runs of characters without white space that hold a letter or a digit. */
  readonly words: number
  /** Characters as a web form counts them: UTF-16 units, spaces and line breaks too. */
  readonly characters: number
}

export function countText(text: string): TextCounts {
  const runs = text.match(/\S+/g) ?? []
  return { words: runs.filter((run) => /[\p{L}\p{N}]/u.test(run)).length, characters: text.length }
}
