import type { HourRow } from '#contract/index.ts'
import { isFinnishWorkingDay } from '#domain/hours/working-days.ts'
import { partsOf } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import type { Draft } from '../../ui/fields/draft-store.ts'
import { fieldPlace } from '../../ui/place/place-of.ts'
import { isInside } from './grid-edits.ts'
import type { Place } from './grid-edits.ts'
import classes from './MonthGrid.module.css'
import type { useGridState } from './use-grid-state.ts'
import { useRowName } from './use-row-name.ts'
import { useWeekday } from './use-weekday.ts'

interface HourCellsProps {
  readonly row: HourRow
  /** Its place from the top. */
  readonly index: number
  readonly days: readonly Day[]
  readonly state: ReturnType<typeof useGridState>
  readonly isLocked: boolean
  readonly textAt: (place: Place) => string
  readonly draftAt: (day: string) => Draft | null
  readonly onLeave: () => void
}

/** The cells of one row. Only the active one takes part in the Tab order. */
export function HourCells({ row, index, days, state, isLocked, textAt, draftAt, onLeave }: HourCellsProps) {
  const rowName = useRowName()
  const weekday = useWeekday()
  const { active, selection, editing } = state
  return days.map((day, column) => {
    const place = { row: index, column }
    const isActive = active.row === index && active.column === column
    const draft = draftAt(day)
    const isProblem = draft !== null && draft.status.kind !== 'saving' && draft.status.kind !== 'editing'
    const { day: number, month } = partsOf(day)
    return (
      <td
        key={day}
        role="gridcell"
        data-place={`${index} ${column}`}
        {...fieldPlace(day)}
        data-active={isActive || undefined}
        data-problem={isProblem || undefined}
        data-saving={draft?.status.kind === 'saving' || undefined}
        aria-selected={isInside(selection, place)}
        aria-invalid={isProblem || undefined}
        tabIndex={isActive ? 0 : -1}
        className={`${classes['cell']} ${isFinnishWorkingDay(day) ? '' : classes['free']}`}
        onMouseDown={(event) => {
          if (isActive && editing !== null) return
          event.preventDefault()
          onLeave()
          state.move(place, event.shiftKey)
        }}
        onDoubleClick={() => {
          if (!isLocked) state.edit(textAt(place))
        }}
      >
        {isActive && editing !== null ? (
          <input
            aria-label={`${rowName(row)} ${weekday(day)} ${number}.${month}.`}
            inputMode="decimal"
            value={editing}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- typing into a cell of a grid opens its editor
            autoFocus
            onChange={(event) => state.edit(event.currentTarget.value)}
            onBlur={onLeave}
          />
        ) : (
          textAt(place)
        )}
      </td>
    )
  })
}
