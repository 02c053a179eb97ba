import type { ShareKeyFields, ShareKeyRow } from '#contract/index.ts'
import { parseFinnishDay } from '#domain/values/day-text.ts'

/** A part of a key as it is typed. */
export interface PartDraft {
  readonly key: string
  readonly projectId: string | null
  readonly label: string
  readonly weight: string
}

export interface KeyDraft {
  readonly name: string
  readonly basis: string
  readonly validFrom: string
  readonly parts: readonly PartDraft[]
}

export function blankPart(): PartDraft {
  return { key: crypto.randomUUID(), projectId: null, label: '', weight: '' }
}

/** New shares start from the old ones, without their day. */
export function draftOf(changed: ShareKeyRow | undefined): KeyDraft {
  if (changed === undefined) return { name: '', basis: '', validFrom: '', parts: [blankPart(), blankPart()] }
  const parts = changed.parts.map(({ weight, ...part }) => ({ ...blankPart(), ...part, weight: String(weight) }))
  return { name: changed.name, basis: changed.basis, validFrom: '', parts }
}

export interface ReadDraft {
  /** Null while something can't be read. */
  readonly fields: ShareKeyFields | null
  readonly problems: { readonly name?: 'name_missing'; readonly validFrom?: 'day_missing' }
  /** Places of the parts whose weight is no whole number. */
  readonly wrongWeights: ReadonlySet<number>
}

export function readDraft({ name, basis, validFrom, parts }: KeyDraft): ReadDraft {
  const day = parseFinnishDay(validFrom)
  const read = parts.map(({ projectId, label, weight }) => ({
    projectId,
    label: label.trim(),
    weight: weightOf(weight),
  }))
  const wrongWeights = new Set(read.flatMap(({ weight }, index) => (weight === null ? [index] : [])))
  const whole = read.flatMap(({ weight, ...part }) => (weight === null ? [] : [{ ...part, weight }]))
  const problems = {
    ...(name.trim() === '' ? { name: 'name_missing' as const } : {}),
    ...(day.ok ? {} : { validFrom: 'day_missing' as const }),
  }
  const isWhole = day.ok && wrongWeights.size === 0 && name.trim() !== ''
  const fields = isWhole ? { name: name.trim(), basis, validFrom: day.value, parts: whole } : null
  return { fields, problems, wrongWeights }
}

function weightOf(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null
}
