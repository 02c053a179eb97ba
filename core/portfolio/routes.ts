import { asDay } from '#domain/values/day.ts'
import { os } from '../os.ts'
import { status } from './portfolio.ts'

export const portfolioRoutes = {
  status: os.portfolio.status.handler(({ context, input }) => status(context, asDay(input.on))),
}
