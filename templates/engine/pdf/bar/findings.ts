/** What the judge looks at; a finding names the rule that is broken. */
export type Rule =
  | 'file'
  | 'xmp'
  | 'claims'
  | 'title'
  | 'language'
  | 'output-intent'
  | 'marked'
  | 'content-unmarked'
  | 'content-nesting'
  | 'content-balance'
  | 'content-mcid'
  | 'glyph-missing'
  | 'structure-root'
  | 'structure-role'
  | 'structure-nesting'
  | 'structure-parent-tree'
  | 'heading-order'
  | 'table-regular'
  | 'table-header'
  | 'figure'
  | 'link'
  | 'tab-order'
  | 'font'
  | 'bookmarks'
  | 'attachment'

export interface Finding {
  rule: Rule
  message: string
}

/** Collects findings; a rule that is broken in many places keeps the first few. */
export class Findings {
  readonly list: Finding[] = []
  readonly #counts = new Map<Rule, number>()

  add(rule: Rule, message: string): void {
    const count = (this.#counts.get(rule) ?? 0) + 1
    this.#counts.set(rule, count)
    if (count <= MAX_PER_RULE) this.list.push({ rule, message })
  }
}

const MAX_PER_RULE = 5
