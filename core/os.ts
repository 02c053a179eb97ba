import { implement } from '@orpc/server'
import type { ImplementerInternalWithMiddlewares } from '@orpc/server'
import { contract } from '#contract/index.ts'
import type { Contract } from '#contract/index.ts'
import { toWireError } from './app-error.ts'
import type { CoreContext } from './context.ts'
import { logIncident } from './log-incident.ts'

type Os = ImplementerInternalWithMiddlewares<Contract, CoreContext & Record<never, never>, CoreContext>

/** Whatever is thrown below leaves as one of the contract's errors. */
const wrapped = implement(contract)
  .$context<CoreContext>()
  .use(async ({ next, context, path }) => {
    try {
      return await next()
    } catch (error) {
      throw toWireError(error, (unexpected) => logIncident(context.ports, path.join('.'), unexpected))
    }
  })

/** What use cases are hung on. The type is written out: the inferred one outgrew what the compiler serialises. */
export const os: Os = wrapped
