import { ORPCError } from '@orpc/server'
import { appErrors } from '#contract/errors.ts'
import type { AppErrorCode, AppErrorData } from '#contract/errors.ts'
import { WorkspaceError } from '#db/errors.ts'

/** The one exception of `core`: an expected problem of the contract's closed union. */
export class AppError<C extends AppErrorCode = AppErrorCode> extends Error {
  readonly code: C
  readonly details: AppErrorData<C>

  constructor(code: C, details: AppErrorData<C>) {
    super(`${code} ${JSON.stringify(details)}`)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

export const isAppErrorCode = (code: string): code is AppErrorCode => Object.hasOwn(appErrors, code)

/**
 * What leaves the core for any thrown value. A stack never leaves it: an unexpected error becomes `internal` with an
 * incident number under which the log has the rest.
 */
export function toWireError(error: unknown, logIncident: (error: unknown) => string): ORPCError<string, unknown> {
  if (error instanceof AppError || error instanceof WorkspaceError) return wireError(error.code, error.details)
  // The library's own refusal of an input that does not fit the schema.
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    return wireError('invalid_input', { problems: problemsOf(error.data) })
  }
  if (error instanceof ORPCError && isAppErrorCode(error.code)) return error
  return wireError('internal', { incident: logIncident(error) })
}

function wireError(code: AppErrorCode, data: unknown): ORPCError<string, unknown> {
  return new ORPCError<string, unknown>(code, { status: appErrors[code].status, data, message: code })
}

interface Issue {
  message: string
  path?: readonly (PropertyKey | { key: PropertyKey })[]
}

function problemsOf(data: unknown): AppErrorData<'invalid_input'>['problems'] {
  const issues = typeof data === 'object' && data !== null && 'issues' in data ? data.issues : []
  if (!Array.isArray(issues)) return []
  return issues.filter(isIssue).map(({ message, path = [] }) => {
    const field = path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.')
    return { field, code: 'not_accepted', details: { message } }
  })
}

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
