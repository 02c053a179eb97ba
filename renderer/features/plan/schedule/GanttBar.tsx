import { useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { GanttRow, GanttScale } from '#domain/plan/gantt.ts'
import type { Period } from '#domain/values/period.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { scheduleWords } from '../words/schedule-words.ts'
import classes from './GanttChart.module.css'
import { movedDays } from './moved-days.ts'
import type { Grip } from './moved-days.ts'
import type { DayMover } from './use-move-days.ts'

interface GanttBarProps {
  readonly row: GanttRow
  readonly scale: GanttScale
  readonly px: number
  readonly mover: DayMover
}

interface Drag {
  readonly from: number
  readonly grip: Grip
}

/** How near an end, in pixels, the pointer takes that end only. */
const gripPx = 7

/** A bar or a milestone that is moved by dragging or by arrows; what it shows is saved when it is let go. */
export function GanttBar({ row, scale, px, mover }: GanttBarProps) {
  const t = useWords(scheduleWords)
  const format = useFormat()
  const [shown, setShown] = useState<Period | null>(null)
  const drag = useRef<Drag | null>(null)
  const { kind, title, state } = row
  const saved = row.days
  const days = shown ?? saved
  if (saved === null || days === null) return null

  const save = () => {
    setShown(null)
    if (shown !== null && (shown.start !== saved.start || shown.end !== saved.end)) mover.move(row, shown)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const sign = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (sign !== 0) {
      event.preventDefault()
      const by = event.ctrlKey || event.metaKey ? { months: sign } : { days: sign }
      setShown(movedDays(days, event.shiftKey && kind !== 'milestone' ? 'end' : 'whole', by))
    }
    if (event.key === 'Enter') save()
    if (event.key === 'Escape' && shown !== null) {
      event.stopPropagation()
      setShown(null)
    }
  }
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { left, right } = event.currentTarget.getBoundingClientRect()
    const isWide = right - left > 4 * gripPx && kind !== 'milestone'
    const grip =
      isWide && event.clientX > right - gripPx ? 'end' : isWide && event.clientX < left + gripPx ? 'start' : 'whole'
    drag.current = { from: event.clientX, grip }
  }
  const onPointerMove = (event: PointerEvent) => {
    const { current } = drag
    if (current === null) return
    setShown(movedDays(saved, current.grip, { days: Math.round((event.clientX - current.from) / px) }))
  }
  const onPointerUp = () => {
    drag.current = null
    save()
  }
  const left = scale.offset(days.start) * px
  const label =
    kind === 'milestone'
      ? t('milestone', { name: title, day: format.day(days.start) })
      : t('bar', { name: title, period: format.period(days.start, days.end) })
  return (
    <>
      <button
        type="button"
        className={classes[kind === 'milestone' ? 'milestone' : 'bar']}
        data-kind={kind}
        data-state={state}
        aria-label={label}
        title={label}
        style={{
          left,
          ...(kind === 'milestone' ? {} : { width: Math.max(4, (scale.offset(days.end) + 1) * px - left) }),
        }}
        onKeyDown={onKeyDown}
        onBlur={save}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          drag.current = null
          setShown(null)
        }}
      />
      {shown !== null && (
        <span className={classes['tip']} role="status" style={{ left }}>
          {kind === 'milestone' ? format.day(days.start) : format.period(days.start, days.end)}
        </span>
      )}
    </>
  )
}
