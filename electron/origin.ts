/** Our only origin. Registered as a standard, secure scheme, so the page gets an origin of its own. */
export const appScheme = 'app'
export const appOrigin = `${appScheme}://bundle`
export const appPage = `${appOrigin}/index.html`

/**
 * Whether an address lies in our origin. Not by `URL.origin`: outside the page that is the text 'null' for `app:`,
 * and 'null' would equal the origin of every other unknown scheme.
 */
export function isOurs(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && `${url.protocol}//${url.host}` === appOrigin
}
