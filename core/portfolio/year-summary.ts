import type { FileOut, Language } from '#contract/index.ts'
import { asDay } from '#domain/values/day.ts'
import type { CoreContext } from '../context.ts'
import { renderOrganisationForm } from '../reports/reports.ts'

interface YearRequest {
  readonly year: number
  readonly language: Language
  readonly format: 'pdf' | 'xlsx'
}

/** The year of all projects as a file. When `signal` aborts, the pages are not made to the end. */
export async function yearSummary(
  context: CoreContext,
  { year, language, format }: YearRequest,
  signal: AbortSignal | undefined,
): Promise<FileOut> {
  const period = { start: asDay(`${year}-01-01`), end: asDay(`${year}-12-31`) }
  const request = { formId: 'vuosikooste', language, format, period }
  const { fileName, mediaType, bytes } = await renderOrganisationForm(context, request, { signal })
  return { name: fileName, mediaType, base64: Buffer.from(bytes).toString('base64') }
}
