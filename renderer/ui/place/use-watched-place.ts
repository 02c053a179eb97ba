import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { bringIntoSight } from './bring-into-sight.ts'
import { findPlace, nameOf } from './find-place.ts'
import { markPlace } from './mark-place.ts'
import { isSought, showed, wasShown } from './visit.ts'
import type { LeftAt, Visit } from './visit.ts'

/** What is read after the place was found may still move it: it is kept in sight for so long, or until a hand moves. */
const SETTLE_MS = 2_000

/** Shows the place of a visit when it is drawn: scrolls, focuses and marks it. Its name then; null before. */
export function useWatchedPlace(root: RefObject<HTMLElement | null>, visit: Visit): string | null {
  const [named, setNamed] = useState({ serial: -1, name: '' })
  useEffect(() => {
    const main = root.current
    const { serial, left } = visit
    if (main === null || wasShown(serial)) return undefined
    if (left !== null) return whileDrawn(main, () => comeBack(main, visit, left), showed, serial)
    if (!isSought(visit)) return undefined
    let unmark = () => {}
    const stop = whileDrawn(
      main,
      () => {
        const found = findPlace(main, visit)
        if (found === null) return null
        unmark()
        unmark = markPlace(found.element)
        bringIntoSight(found.element)
        found.target.focus({ preventScroll: true })
        setNamed({ serial, name: nameOf(found) })
        return found.element
      },
      showed,
      serial,
    )
    return () => {
      stop()
      unmark()
    }
  }, [root, visit])
  return named.serial === visit.serial ? named.name : null
}

/**
 * To the link that was followed; without it to the place that the page was about, or to where it stood. Null while
 * none of them is drawn.
 */
function comeBack(main: HTMLElement, visit: Visit, { href, scrollY }: LeftAt): HTMLElement | null {
  const link = href === null ? null : main.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)
  if (link !== null) {
    bringIntoSight(link)
    link.focus({ preventScroll: true })
    return link
  }
  const place = findPlace(main, visit)
  if (place !== null) {
    bringIntoSight(place.element)
    place.target.focus({ preventScroll: true })
    markPlace(place.element)
    return place.element
  }
  if (href !== null || document.documentElement.scrollHeight - window.innerHeight < scrollY) return null
  window.scrollTo(0, scrollY)
  return main
}

/**
 * Calls `look` with every change of the page until it gives an element, and again when that one is drawn anew or pushed
 * aside by what comes later. Any key, wheel or pointer ends it: from then on the page is the person's.
 */
function whileDrawn(
  main: HTMLElement,
  look: () => HTMLElement | null,
  onFound: (serial: number) => void,
  serial: number,
): () => void {
  const ending = new AbortController()
  let found: HTMLElement | null = null
  let top = 0
  const check = () => {
    if (found?.isConnected === true) {
      if (found !== main && found.getBoundingClientRect().top !== top) {
        bringIntoSight(found)
        ;({ top } = found.getBoundingClientRect())
      }
      return
    }
    const first = found === null
    found = look()
    if (found === null) return
    ;({ top } = found.getBoundingClientRect())
    if (!first) return
    onFound(serial)
    const timer = setTimeout(() => ending.abort(), SETTLE_MS)
    ending.signal.addEventListener('abort', () => clearTimeout(timer))
  }
  const changes = new MutationObserver(check)
  const sizes = new ResizeObserver(check)
  ending.signal.addEventListener('abort', () => {
    changes.disconnect()
    sizes.disconnect()
  })
  check()
  changes.observe(main, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-row-id', 'hidden'],
  })
  sizes.observe(main)
  for (const kind of ['wheel', 'keydown', 'pointerdown'] as const) {
    addEventListener(kind, () => ending.abort(), { signal: ending.signal, passive: true, capture: true })
  }
  return () => ending.abort()
}
