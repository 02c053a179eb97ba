import { asDay } from '#domain/values/day.ts'
import { os } from '../os.ts'
import { status } from './portfolio.ts'
import { yearSummary } from './year-summary.ts'

export const portfolioRoutes = {
  status: os.portfolio.status.handler(({ context, input }) => status(context, asDay(input.on))),
  year: os.portfolio.year.handler(({ context, input, signal }) => yearSummary(context, input, signal)),
}
