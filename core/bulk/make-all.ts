import type { Language } from '#contract/index.ts'
import type { Format } from '#templates/engine/form.ts'
import type { CoreContext } from '../context.ts'
import { renderReport } from '../reports/reports.ts'
import type { RenderedReport } from '../reports/rendered-report.ts'

export interface BulkItem {
  readonly projectId: string
  readonly formId: string
  readonly language: Language
  readonly reportId: string | null
  readonly period: { readonly from: string; readonly to: string } | null
}

export type BulkStep =
  | { readonly kind: 'begun'; readonly index: number }
  | { readonly kind: 'made'; readonly index: number; readonly report: RenderedReport }
  | { readonly kind: 'failed'; readonly index: number; readonly error: unknown }

/**
 * Makes reports one after another. One that can't be made is named and the rest goes on; when `signal` aborts, its reason
 * is thrown. What a person asks for meanwhile goes before.
 */
export async function* makeAll(
  context: CoreContext,
  items: readonly BulkItem[],
  { draft, format }: { readonly draft: boolean; readonly format: Format },
  signal?: AbortSignal,
): AsyncGenerator<BulkStep> {
  for (const [index, { period, reportId, ...item }] of items.entries()) {
    yield { kind: 'begun', index }
    const request = { ...item, draft, format, period: period ?? undefined, reportId: reportId ?? undefined }
    yield await renderReport(context, request, { signal, for: 'many' }).then(
      (report): BulkStep => ({ kind: 'made', index, report }),
      (error: unknown): BulkStep => {
        signal?.throwIfAborted()
        return { kind: 'failed', index, error }
      },
    )
    signal?.throwIfAborted()
  }
}
