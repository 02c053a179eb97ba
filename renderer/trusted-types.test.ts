import { describe, expect, it } from 'vitest'
import { isAllowedMarkup, isAllowedScriptUrl, neutralMarkup } from './trusted-types.ts'

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

describe('markup of the clipboard', () => {
  it('has its styles and handlers out of force and keeps every word', () => {
    expect(neutralMarkup('<p style="color:red" class=a>x style= y</p><img src=x onerror="a()">')).toBe(
      '<p data-style="color:red" class=a>x style= y</p><img src=x data-onerror="a()">',
    )
    expect(neutralMarkup('<STYLE>p{}</STYLE >a<script>b()</script>c<style>open')).toBe('ac')
    expect(neutralMarkup('<svg/onload=a()>')).toBe('<svg/data-onload=a()>')
  })
})
