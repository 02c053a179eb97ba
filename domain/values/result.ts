/**
 * The outcome of something that may go wrong in an expected way. Expected problems are data with a `code`;
 * exceptions are left for mistakes of the programmer.
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error }
}

/** Changes the value of a success and leaves a problem as it is. */
export function mapResult<T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> {
  return result.ok ? ok(change(result.value)) : result
}

/**
 * The value of a result that cannot fail here because the caller has already made sure of it.
 * Throws an Error that carries `why` and the problem when that belief was wrong.
 */
export function expectOk<T, E>(result: Result<T, E>, why: string): T {
  if (result.ok) return result.value
  throw new Error(`${why}: ${JSON.stringify(result.error)}`)
}
