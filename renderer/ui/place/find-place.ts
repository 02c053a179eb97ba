import type { Visit } from './visit.ts'

const focusable = 'input:enabled, textarea:enabled, select:enabled, button:enabled, a[href], [contenteditable="true"]'

export interface FoundPlace {
  /** What is marked and brought into sight. */
  readonly element: HTMLElement
  /** What gets the keyboard. */
  readonly target: HTMLElement
}

/** The element of the row or field that is looked for; null while it isn't drawn. */
export function findPlace(root: HTMLElement, { row, field }: Pick<Visit, 'row' | 'field'>): FoundPlace | null {
  const around = row === null ? root : root.querySelector<HTMLElement>(`[data-row-id~="${CSS.escape(row)}"]`)
  if (around === null) return null
  const named = field === null ? null : `[data-field="${CSS.escape(field)}"]`
  const cell =
    named === null ? null : (around.querySelector<HTMLElement>(named) ?? root.querySelector<HTMLElement>(named))
  if (cell !== null) return { element: cell, target: targetIn(cell) }
  return row === null ? null : { element: around, target: around }
}

/** The field's input; what takes the keyboard itself, as an item of a list does, is its own. */
function targetIn(cell: HTMLElement): HTMLElement {
  return cell.hasAttribute('tabindex') ? cell : (cell.querySelector<HTMLElement>(focusable) ?? cell)
}

/** What a screen reader says of it: its name, or the beginning of its text. */
export function nameOf({ element }: FoundPlace): string {
  const labelled = element.getAttribute('aria-labelledby')
  const label = labelled === null ? null : document.getElementById(labelled)?.textContent
  const legend = element.querySelector('legend, th, label, h2, h3')?.textContent
  const name = element.getAttribute('aria-label') ?? label ?? legend ?? element.textContent
  return name.trim().slice(0, 120)
}
