import type { Language } from '#contract/index.ts'

/** Shell to worker. `connect` brings a message port. */
export type WorkerOrder = { readonly kind: 'connect' } | { readonly kind: 'close' }

/** Worker to shell: the language chosen in the app, for the menu. */
export type WorkerMessage = { readonly kind: 'language'; readonly language: Language }
