import { z } from 'zod'
import { procedure } from './base.ts'
import { fileOut, id, language } from './schemas.ts'

export const formSummary = z.object({
  id: z.string(),
  edition: z.string(),
  names: z.record(language, z.string()),
  funds: z.array(z.string()),
  /** The first is the funder's own language, the others are translations. */
  languages: z.array(language),
  formats: z.array(z.enum(['pdf', 'txt', 'xlsx', 'json'])),
})
export type FormSummary = z.output<typeof formSummary>

export const reportContract = {
  forms: procedure.output(z.array(formSummary)),
  /** `template_unavailable` for an unknown form or a language or format that it lacks. */
  render: procedure
    .input(
      z.object({
        projectId: id,
        formId: z.string().max(80),
        language,
        format: z.enum(['pdf', 'txt', 'xlsx', 'json']),
        draft: z.boolean().default(false),
      }),
    )
    .output(fileOut),
}
