/** In the middle of the window; what is taller than most of it begins at its top. */
export function bringIntoSight(element: HTMLElement): void {
  const isTall = element.getBoundingClientRect().height > window.innerHeight * 0.7
  element.scrollIntoView({ block: isTall ? 'start' : 'center', inline: 'nearest' })
}
