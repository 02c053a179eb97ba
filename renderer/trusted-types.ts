/**
 * The page's two Trusted Types policies. The Content-Security-Policy of both hosts demands them. The default one
 * lets through what the component library needs (text of `<style>` elements, which never holds markup) and the PDF viewer's worker.
 * Anything else that would turn text into markup or code throws. `pasted-text` reads what was copied elsewhere, only
 * into documents that are never shown.
 */
interface PolicyRules {
  createHTML(text: string): string
  createScriptURL(url: string): string
}
interface TrustedTypes {
  createPolicy(name: 'default', rules: PolicyRules): unknown
  createPolicy(name: 'pasted-text', rules: Pick<PolicyRules, 'createHTML'>): { createHTML(text: string): string }
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

/** The worker that the build emits beside our own scripts: `assets/pdf.worker….mjs`. */
const workerPath = /\/assets\/pdf\.worker[\w.-]*\.m?js$/

export function isAllowedMarkup(text: string): boolean {
  return !text.includes('<')
}

/** `page` is the address of the page itself. */
export function isAllowedScriptUrl(url: string, page: string): boolean {
  const target = new URL(url, page)
  const own = new URL(page)
  // By scheme and host, not by `origin`: a `blob:` address has the origin of the page that made it.
  const isOurs = target.protocol === own.protocol && target.host === own.host
  return isOurs && target.search === '' && workerPath.test(target.pathname)
}

export function installTrustedTypes(): void {
  window.trustedTypes?.createPolicy('default', {
    createHTML(text) {
      if (isAllowedMarkup(text)) return text
      throw new TypeError('Markup from text is not allowed in this page')
    },
    createScriptURL(url) {
      if (isAllowedScriptUrl(url, document.baseURI)) return url
      throw new TypeError('Only the worker of the PDF viewer may be loaded from an address')
    },
  })
}

let pastedText: { createHTML(text: string): string } | undefined

/**
 * Markup with styles and event handlers out of force: the browser would refuse them one by one with a complaint, as it
 * does in every document of the page. What a style says can be read from `data-style`.
 */
export function neutralMarkup(text: string): string {
  return text
    .replaceAll(/<(style|script)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/([\s"'/])(style|on[a-z]+)(\s*=)/gi, '$1data-$2$3'))
}

/**
 * Markup from the clipboard in a document without a window: no script of it runs, no picture of it is loaded, and
 * nothing of it comes into the page. Only `editor/paste` reads it, and takes words and structure out of it.
 */
export function inertDocument(html: string): Document {
  pastedText ??= window.trustedTypes?.createPolicy('pasted-text', { createHTML: neutralMarkup })
  return new DOMParser().parseFromString(pastedText?.createHTML(html) ?? neutralMarkup(html), 'text/html')
}
