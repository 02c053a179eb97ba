import { oc } from '@orpc/contract'
import { appErrors } from './errors.ts'

/** Every procedure starts here, so that it carries the whole error union. */
export const procedure = oc.errors(appErrors)
