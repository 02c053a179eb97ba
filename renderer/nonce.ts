/** The page's style nonce, put by the host into `<meta property="csp-nonce">`. Empty when the host sets none. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

/** The scroll lock of dialogs (react-remove-scroll, by get-nonce) looks for the nonce under this bundler's name. */
export function shareStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
}
