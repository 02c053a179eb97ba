import { describe, expect, it } from 'vitest'
import { err, expectOk, mapResult, ok } from './result.ts'
import type { Result } from './result.ts'

function double(result: Result<number, string>): Result<number, string> {
  return mapResult(result, (n) => n * 2)
}

describe('Result', () => {
  it('changes a value and passes a problem on', () => {
    expect(double(ok(2))).toEqual({ ok: true, value: 4 })
    expect(double(err('lost'))).toEqual({ ok: false, error: 'lost' })
  })

  it('says why the caller was sure when it was not so', () => {
    expect(expectOk(ok('x'), 'checked above')).toBe('x')
    expect(() => expectOk(err({ code: 'empty' }), 'checked above')).toThrow('checked above: {"code":"empty"}')
  })
})
