/** How long a place stays marked; a person has found it by then. */
export const MARKED_MS = 6_000

/** Marks an element for a moment. Gives back what takes the mark away at once. */
export function markPlace(element: HTMLElement): () => void {
  element.dataset['arrived'] = ''
  const timer = setTimeout(() => delete element.dataset['arrived'], MARKED_MS)
  return () => {
    clearTimeout(timer)
    delete element.dataset['arrived']
  }
}
