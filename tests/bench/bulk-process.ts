/** Run by the benchmark in a process of its own: thirty reports of the sample organisation. Prints one JSON. */
import { makeZip } from '#core/bulk/make-zip.ts'
import { offers } from '#core/bulk/offers.ts'
import { createSample } from '#core/workspace/sample.ts'
import { startTestCore } from '#tests/support/core.ts'

const reports = 30
const test = await startTestCore()
const { core } = test
await createSample(core.context)
const all = await offers(core.context)
const items = Array.from({ length: reports }, (_, index) => {
  const offer = all[index % all.length]
  if (offer === undefined) throw new Error('the sample has no reports')
  const { projectId, formId, language, reportId } = offer
  return { projectId, formId, language, reportId, period: null }
})
const before = process.resourceUsage().maxRSS
const start = performance.now()
let [bytes, failed] = [0, 0]
for await (const event of makeZip(core.context, { items, draft: false, language: 'fi' })) {
  if ('piece' in event) bytes += Buffer.from(event.piece, 'base64').length
  if (event.kind === 'done') ({ failed } = event)
}
const ms = performance.now() - start
await test.end()
process.stdout.write(
  JSON.stringify({
    reports,
    failed,
    ms: Math.round(ms),
    zipBytes: bytes,
    peakMegabytesBefore: Math.round(before / 1000),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1000),
  }),
)
