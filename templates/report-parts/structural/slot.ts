import type { NarrativeSlot } from '../../engine/form.ts'
import type { Wording } from './description-labels.ts'

interface More {
  /** Its data, or the sections under it, are enough: a text is extra. */
  readonly isOptional?: true
}

export const slot = <Key extends string>(key: Key, number: string, [fi, sv, en]: Wording, more: More = {}) =>
  ({ key, number, titles: { fi, sv, en }, isRenamable: true, ...more }) satisfies NarrativeSlot

export const filledByData = { isOptional: true } as const
