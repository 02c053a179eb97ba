import { implement } from '@orpc/server'
import { contract } from '#contract/index.ts'
import { toWireError } from './app-error.ts'
import type { CoreContext } from './context.ts'
import { logIncident } from './log-incident.ts'

/** Whatever is thrown below leaves as one of the contract's errors. */
export const os = implement(contract)
  .$context<CoreContext>()
  .use(async ({ next, context, path }) => {
    try {
      return await next()
    } catch (error) {
      throw toWireError(error, (unexpected) => logIncident(context.ports, path.join('.'), unexpected))
    }
  })
