import { asDay } from '#domain/values/day.ts'
import { os } from '../os.ts'
import { withWireErrors } from '../stream-error.ts'
import { findings } from './findings.ts'
import { status } from './portfolio.ts'
import { yearSummary } from './year-summary.ts'

export const portfolioRoutes = {
  status: os.portfolio.status.handler(({ context, input }) => status(context, asDay(input.on))),
  findings: os.portfolio.findings.handler(async function* ({ context, signal }) {
    yield* withWireErrors(context, 'portfolio.findings', findings(context, signal), signal)
  }),
  year: os.portfolio.year.handler(({ context, input, signal }) => yearSummary(context, input, signal)),
}
