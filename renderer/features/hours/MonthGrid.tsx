import { Button, Group, Text } from '@mantine/core'
import { IconArrowBarToRight } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import type { HourRow, MonthSheet } from '#contract/index.ts'
import { isFinnishWorkingDay } from '#domain/hours/working-days.ts'
import { asMonth, daysOf, periodOfMonth } from '#domain/values/month.ts'
import { useMonthName } from '../../i18n/month-name.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDrafts } from '../../ui/fields/draft-store.ts'
import { placeOf } from '../../ui/place/place-of.ts'
import { useFigures } from '../people/use-figures.ts'
import { DayHeads } from './DayHeads.tsx'
import type { Place } from './grid-edits.ts'
import { HourCells } from './HourCells.tsx'
import classes from './MonthGrid.module.css'
import { cellKey, savedCells } from './sheet-cells.ts'
import { useGridState } from './use-grid-state.ts'
import { gridKeys } from './use-grid-keys.ts'
import { draftKey, useHourWrites } from './use-hour-writes.ts'
import { useRowName } from './use-row-name.ts'
import { hoursWords } from './words.ts'

interface MonthGridProps {
  readonly sheet: MonthSheet
  readonly rows: readonly HourRow[]
}

/** A month as a spreadsheet: activities and absences down, days across. */
export function MonthGrid({ sheet, rows }: MonthGridProps) {
  const t = useWords(hoursWords)
  const monthName = useMonthName()
  const figures = useFigures()
  const rowName = useRowName()
  const days = useMemo(() => daysOf(periodOfMonth(asMonth(sheet.month))), [sheet.month])
  const saved = useMemo(() => savedCells(sheet), [sheet])
  const drafts = useDrafts()
  const write = useHourWrites(sheet)
  const grid = useRef<HTMLTableElement>(null)
  const size = { rows: rows.length, columns: days.length }
  const state = useGridState(size, grid)
  const [clipped, setClipped] = useState(0)
  const isLocked = sheet.state !== 'open'
  const hoursAt = (row: HourRow, day: string) => saved.get(cellKey(row, day))?.hours ?? 0
  const textAt = ({ row, column }: Place) => {
    const [activity, day] = [rows[row], days[column]]
    if (activity === undefined || day === undefined) return ''
    const draft = drafts.get(draftKey(sheet, activity, day))
    const hours = hoursAt(activity, day)
    return draft?.text ?? (hours === 0 ? '' : figures.cell(hours))
  }
  const keys = gridKeys(state, {
    size,
    isLocked,
    textAt,
    isWorkingDay: (column) => {
      const day = days[column]
      return day !== undefined && isFinnishWorkingDay(day)
    },
    write: (edits) =>
      write(
        edits.flatMap(({ row, column, text }) => {
          const [activity, day] = [rows[row], days[column]]
          return activity === undefined || day === undefined ? [] : [{ row: activity, day, text }]
        }),
      ),
    onClipped: setClipped,
  })
  const sumOf = (chosen: readonly HourRow[], on: readonly string[]) =>
    chosen.reduce((sum, row) => sum + on.reduce((rowSum, day) => rowSum + hoursAt(row, day), 0), 0)
  const shown = (hours: number) => (hours === 0 ? '' : figures.cell(hours))
  return (
    <>
      <div className={classes['scroller']}>
        <table
          ref={grid}
          role="grid"
          className={classes['grid']}
          aria-label={t('grid', { month: monthName(sheet.month) })}
          aria-readonly={isLocked}
          aria-multiselectable
          onKeyDown={keys.onKeyDown}
          onCopy={keys.onCopy}
          onPaste={keys.onPaste}
        >
          <DayHeads days={days} />
          <tbody>
            {rows.map((row, index) => (
              <tr key={cellKey(row, '')} {...placeOf(row.projectId, row.kind)}>
                <th scope="row" className={classes['name']} title={rowName(row)}>
                  {rowName(row)}
                </th>
                <HourCells
                  row={row}
                  index={index}
                  days={days}
                  state={state}
                  isLocked={isLocked}
                  textAt={textAt}
                  draftAt={(day) => drafts.get(draftKey(sheet, row, day)) ?? null}
                  onLeave={keys.onLeave}
                />
                <td className={classes['sum']}>{shown(sumOf([row], days))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={classes['name']}>
                {t('total')}
              </th>
              {days.map((day) => (
                <td key={day} className={classes['cell']}>
                  {shown(sumOf(rows, [day]))}
                </td>
              ))}
              <td className={classes['sum']}>{shown(sumOf(rows, days))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <Group gap="sm">
        {!isLocked && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowBarToRight size={16} aria-hidden />}
            title={t('fill.help')}
            onClick={keys.fillRight}
          >
            {t('fill')}
          </Button>
        )}
        {!isLocked && (
          <Text size="sm" c="dimmed">
            {t('fill.help')}
          </Text>
        )}
      </Group>
      <Text role="status" size="sm" c="var(--mantine-color-error)">
        {clipped > 0 && t('clipped', { count: clipped })}
      </Text>
    </>
  )
}
