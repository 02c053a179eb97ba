import { z } from 'zod'
import { FUNDS } from '#domain/rules/regime.ts'
import { procedure } from './base.ts'
import { day, fileOut, id, language } from './schemas.ts'

export const formSummary = z.object({
  id: z.string(),
  edition: z.string(),
  names: z.record(language, z.string()),
  funds: z.array(z.enum(FUNDS)),
  /** The first is the funder's own language, the others are translations. */
  languages: z.array(language),
  formats: z.array(z.enum(['pdf', 'txt', 'xlsx', 'json'])),
  /** Whether it is about a period: of any length, or of whole months, or that of a claim. */
  period: z.enum(['none', 'days', 'months', 'claim']),
})
export type FormSummary = z.output<typeof formSummary>

export const reportContract = {
  forms: procedure.output(z.array(formSummary)),
  /** `template_unavailable` for an unknown form or a language or format that it lacks; `invalid_input` for a period
   * that ends before it begins. */
  render: procedure
    .input(
      z.object({
        projectId: id,
        formId: z.string().max(80),
        language,
        format: z.enum(['pdf', 'txt', 'xlsx', 'json']),
        draft: z.boolean().default(false),
        /** Days from–to for a form that is about a period; without it the form takes its usual one. */
        period: z.object({ from: day, to: day }).optional(),
      }),
    )
    .output(fileOut),
}
