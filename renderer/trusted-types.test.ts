import { describe, expect, it } from 'vitest'
import { isAllowedMarkup, isAllowedScriptUrl } from './trusted-types.ts'

describe('the policy for text that becomes code', () => {
  const page = 'http://127.0.0.1:4242/'

  it('takes style text and refuses markup', () => {
    expect(isAllowedMarkup(':root{--a:1px}@media (min-width:1em){a>b{color:red}}')).toBe(true)
    expect(isAllowedMarkup('<img src=x onerror=alert(1)>')).toBe(false)
    expect(isAllowedMarkup('</style><script>')).toBe(false)
  })

  it('takes the worker of the PDF viewer from our own origin', () => {
    expect(isAllowedScriptUrl('./assets/pdf.worker.min-CIqJB0yW.mjs', page)).toBe(true)
    expect(isAllowedScriptUrl('http://127.0.0.1:4242/assets/pdf.worker-x.js', page)).toBe(true)
  })

  it('refuses any other script, origin, query and scheme', () => {
    expect(isAllowedScriptUrl('./assets/index-BJv6vmn-.js', page)).toBe(false)
    expect(isAllowedScriptUrl('http://127.0.0.1:4243/assets/pdf.worker.mjs', page)).toBe(false)
    expect(isAllowedScriptUrl('https://example.fi/assets/pdf.worker.mjs', page)).toBe(false)
    expect(isAllowedScriptUrl('./assets/pdf.worker.mjs?x=1', page)).toBe(false)
    expect(isAllowedScriptUrl('blob:http://127.0.0.1:4242/assets/pdf.worker.mjs', page)).toBe(false)
    expect(isAllowedScriptUrl('data:text/javascript,alert(1)', page)).toBe(false)
  })
})
