/** Last part of a section's address. They never change: they are in bookmarks. */
export type SectionSlug =
  | 'overview'
  | 'basics'
  | 'applicant'
  | 'texts'
  | 'funding'
  | 'area'
  | 'indicators'
  | 'equality'
  | 'sustainability'

/** Those where something is written. */
export type WrittenSection = Exclude<SectionSlug, 'overview'>
