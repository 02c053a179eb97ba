import type { Language } from '#domain/values/language.ts'

/** A paragraph, or a list of steps or points. */
export type HelpBlock = string | readonly string[]

export interface HelpSection {
  readonly heading: string
  readonly blocks: readonly HelpBlock[]
}

export interface HelpText {
  readonly title: string
  readonly lead: string
  readonly sections: readonly HelpSection[]
}

/** One page of help per area, in every language of the screen. */
export interface HelpPage {
  readonly slug: string
  readonly text: Readonly<Record<Language, HelpText>>
}
