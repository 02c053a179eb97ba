import { ORPCError } from '@orpc/client'
import type { AppErrorCode, AppErrorData } from '#contract/errors.ts'

/** What went wrong as a screen sees it: a code of the contract with its data, or that the host didn't answer. */
export type Failure =
  | { readonly [C in AppErrorCode]: { readonly code: C; readonly data: AppErrorData<C> } }[AppErrorCode]
  | { readonly code: 'unreachable' }
  | { readonly code: 'signed_out' }
  | { readonly code: 'unexpected' }

type ContractFailure = Extract<Failure, { data: unknown }>

/** Reads any thrown thing. A problem that the contract doesn't know is `unexpected`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ORPCError) {
    const thrown: ThrownByHost = error
    if (!isContractFailure(thrown)) return { code: 'unexpected' }
    return thrown.code === 'forbidden' && thrown.data.rule === 'session' ? { code: 'signed_out' } : thrown
  }
  return error instanceof TypeError || isClosedPort(error) ? { code: 'unreachable' } : { code: 'unexpected' }
}

interface ThrownByHost {
  readonly code: string
  readonly defined: boolean
  readonly data: unknown
}

/** `defined` is set for errors of the contract only; the host has checked their data against it. */
function isContractFailure(error: ThrownByHost): error is ThrownByHost & ContractFailure {
  return error.defined
}

function isClosedPort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
