/** Where the host puts the page load's nonce into index.html. */
export const noncePlaceholder = '__CSP_NONCE__'

/**
 * One Content-Security-Policy for both hosts. Everything is refused and then allowed one by one:
 * - `style-src` takes a nonce because Mantine and react-remove-scroll insert `<style>` elements;
 * - `img-src data: blob:` and `font-src data:` are pictures and fonts that pdf.js makes of a report's bytes;
 * - `trusted-types default pasted-text`: text becomes code or markup only through the page's two policies
 *   (renderer/trusted-types.ts). The default one refuses everything but `<`-free style text and the address of the
 *   pdf.js worker; `pasted-text` reads what the clipboard brings from a word processor, into documents that are never
 *   shown. The editor's library is kept from its own reading, so its policy name is not allowed.
 */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default pasted-text',
  ].join('; ')
}

/** A page has no business with any of these; what is not named here is off by default already. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/**
 * The headers of every answer that a host gives to the page, documents and assets alike.
 *
 * @param nonce base64 text of at least 16 random bytes, fresh for each load of index.html
 * @throws RangeError when the nonce could break out of the header or is too short to be unguessable
 */
export function securityHeaders(nonce: string): Record<string, string> {
  if (!/^[A-Za-z0-9+/_-]{22,}={0,2}$/.test(nonce)) throw new RangeError('nonce must be base64 of 16 bytes or more')
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  }
}

/** index.html with the load's nonce in every place that waits for one. */
export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(noncePlaceholder, nonce)
}
