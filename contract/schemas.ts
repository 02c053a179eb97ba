import { z } from 'zod'
import type { Language } from '#domain/values/language.ts'

/** Row id, UUIDv7 text. */
export const id = z.string().min(1).max(64)
/** Row version for optimistic writes: the one that the caller has seen. */
export const version = z.number().int().min(1)
/** Calendar day `YYYY-MM-DD`. */
export const day = z.iso.date()
/** Instant, ISO UTC. */
export const instant = z.iso.datetime()
/** Money in integer euro cents. */
export const cents = z.number().int().min(-9_007_199_254_740_991).max(9_007_199_254_740_991)
export const language = z.enum(['fi', 'sv', 'en']) satisfies z.ZodType<Language>
/** One-line text of a form field: a line end in it would become another line of the funder's form. */
export const line = z
  .string()
  .max(2_000)
  .regex(/^[^\r\n\0]*$/)
/** Free text, kept to the byte. */
export const freeText = z
  .string()
  .max(200_000)
  .regex(/^[^\0]*$/)
/** Bytes as base64: JSON on both transports, no second content type to guard. */
export const base64 = z.base64()
export const fileIn = z.object({ name: z.string().min(1).max(255), base64: base64.max(60_000_000) })
export type FileIn = z.output<typeof fileIn>
export const fileOut = z.object({ name: z.string(), mediaType: z.string(), base64 })
export type FileOut = z.output<typeof fileOut>
