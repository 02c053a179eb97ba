import { describe, expect, it } from 'vitest'
import { securityHeaders, withNonce } from './security-headers.ts'

const nonce = 'q83vEjRWeJCrze8SNFZ4kA=='
const policy = new Map(
  (securityHeaders(nonce)['Content-Security-Policy'] ?? '').split('; ').map((rule) => {
    const [name = '', ...sources] = rule.split(' ')
    return [name, sources.join(' ')]
  }),
)

describe('headers of every answer', () => {
  it('allow nothing that is not named', () => {
    expect(policy.get('default-src')).toBe("'none'")
    for (const rule of ['object-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(policy.get(rule)).toBe("'none'")
  })

  it('let code come only from our own files, and text become code or markup only through the two policies', () => {
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('worker-src')).toBe("'self'")
    expect(policy.get('require-trusted-types-for')).toBe("'script'")
    expect(policy.get('trusted-types')).toBe('default pasted-text')
  })

  it('let the page talk to nobody but its host', () => {
    expect(policy.get('connect-src')).toBe("'self'")
  })

  it('let inserted styles in only with the nonce of this load', () => {
    expect(policy.get('style-src')).toBe(`'self' 'nonce-${nonce}'`)
  })

  it('never say unsafe', () => {
    expect(JSON.stringify(securityHeaders(nonce))).not.toMatch(/unsafe|\*/)
  })

  it.each(["abc'; script-src *", 'short', '', 'x\r\nSet-Cookie: a=b; aaaaaaaaaaaaaaaa'])(
    'refuse %j as a nonce',
    (bad) => {
      expect(() => securityHeaders(bad)).toThrow(RangeError)
    },
  )
})

describe('the page', () => {
  it('gets the nonce in every place that waits for one', () => {
    expect(withNonce('<a nonce="__CSP_NONCE__"><b nonce="__CSP_NONCE__">', nonce)).toBe(
      `<a nonce="${nonce}"><b nonce="${nonce}">`,
    )
  })
})
