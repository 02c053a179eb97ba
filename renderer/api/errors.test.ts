import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { failureOf } from './errors.ts'
import { failureText } from './use-failure-text.ts'

describe('what was thrown', () => {
  it('keeps the code and data of a problem that the contract knows', () => {
    const error = new ORPCError('already_exists', { defined: true, data: { what: 'project', value: 'A70999' } })
    expect(failureOf(error)).toMatchObject({ code: 'already_exists', data: { value: 'A70999' } })
    expect(failureText(failureOf(error), 'fi').title).toBe('Sama tieto on jo olemassa: A70999')
  })

  it('is an ended session when the host no longer knows the secret', () => {
    const error = new ORPCError('forbidden', { defined: true, data: { rule: 'session' } })
    expect(failureOf(error)).toEqual({ code: 'signed_out' })
  })

  it('is an unreachable host when the network or the port failed', () => {
    expect(failureOf(new TypeError('Failed to fetch'))).toEqual({ code: 'unreachable' })
    expect(failureOf(new DOMException('closed', 'AbortError'))).toEqual({ code: 'unreachable' })
  })

  it('is unexpected when nobody has words for it, and its own text is not shown', () => {
    const failure = failureOf(new ORPCError('INTERNAL_SERVER_ERROR', { message: 'SELECT secret' }))
    expect(failure).toEqual({ code: 'unexpected' })
    const { title, help } = failureText(failure, 'en')
    expect(`${title} ${help}`).not.toContain('secret')
  })

  it('carries the number under which the log has it', () => {
    const error = new ORPCError('internal', { defined: true, data: { incident: '0198-x' } })
    expect(failureText(failureOf(error), 'sv').help).toContain('0198-x')
  })
})
