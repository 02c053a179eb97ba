import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import type { BasisPoints } from '#domain/values/rate.ts'

/** Fields hold plain numbers and text that their parsers have made sure of; the rules take the domain's types. */
export const toCents = (value: number | null): Cents | null => (value === null ? null : cents(value))
export const toPoints = (value: number | null): BasisPoints | null => (value === null ? null : basisPoints(value))
export const toDay = (value: string | null): Day | null => (value === null ? null : asDay(value))
