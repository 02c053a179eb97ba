import { useCallback, useState } from 'react'
import type { GanttRow, GanttScale, GanttStep } from '#domain/plan/gantt.ts'
import { isDay } from '#domain/values/day.ts'
import type { Period } from '#domain/values/period.ts'
import { useMonthOnly } from '../../../i18n/month-name.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { todayOf } from '../../project/overview/elapsed.ts'
import { usePlan } from '../plan-context.ts'
import { scheduleWords } from '../words/schedule-words.ts'
import { GanttBar } from './GanttBar.tsx'
import classes from './GanttChart.module.css'
import { GanttLinks } from './GanttLinks.tsx'
import { useMoveDays } from './use-move-days.ts'

const pxPerDay = { month: 3.4, quarter: 1.3, year: 0.55 } as const satisfies Record<GanttStep, number>
const rowHeight = 28

interface GanttChartProps {
  readonly rows: readonly GanttRow[]
  readonly scale: GanttScale
  readonly step: GanttStep
  readonly project: Period | null
}

/** Bars of the packages and actions over the months, with what waits for what, the project's period and today. */
export function GanttChart({ rows, scale, step, project }: GanttChartProps) {
  const t = useWords(scheduleWords)
  const [today] = useState(() => todayOf(new Date()))
  const { findings } = usePlan()
  const mover = useMoveDays()
  const px = pxPerDay[step]
  const width = Math.ceil(scale.length * px)
  const todayPx = isDay(today) ? scale.offset(today) * px : 0
  const showToday = useCallback(
    (element: HTMLElement | null) => {
      if (element !== null) element.scrollLeft = todayPx - element.clientWidth / 2
    },
    [todayPx],
  )
  const troubled = new Set(findings.map(({ id }) => id))
  return (
    <>
      {mover.error !== null && <ErrorPanel error={mover.error} />}
      <div className={classes['chart']} role="group" aria-label={t('chart')}>
        <div className={classes['labels']}>
          <div className={classes['head']} />
          {rows.map(({ id, kind, title }) => (
            <div key={id} className={classes['label']} data-kind={kind} title={title}>
              {title}
              {troubled.has(id) && <span className={classes['mark']}>{` ⚠ ${t('finding_mark')}`}</span>}
            </div>
          ))}
        </div>
        <div className={classes['scroll']} tabIndex={-1} ref={showToday}>
          <div className={classes['line']} style={{ width }}>
            <Ticks scale={scale} px={px} step={step} />
            {project !== null && (
              <div
                className={classes['period']}
                style={{
                  left: scale.offset(project.start) * px,
                  width: (scale.offset(project.end) + 1) * px - scale.offset(project.start) * px,
                }}
              />
            )}
            {isDay(today) && today >= scale.start && today <= scale.end && (
              <div className={classes['today']} style={{ left: scale.offset(today) * px }} title={t('today')}>
                <span>{t('today')}</span>
              </div>
            )}
            <GanttLinks rows={rows} scale={scale} px={px} rowHeight={rowHeight} width={width} />
            {rows.map((row) => (
              <div key={row.id} className={classes['row']}>
                {row.days !== null && <GanttBar row={row} scale={scale} px={px} mover={mover} />}
              </div>
            ))}
          </div>
        </div>
      </div>
    </>
  )
}

interface TicksProps {
  readonly scale: GanttScale
  readonly px: number
  readonly step: GanttStep
}

/** Narrower than this a month has no room for its name beside its neighbour's. */
const roomForName = 34

function Ticks({ scale, px, step }: TicksProps) {
  const monthName = useMonthOnly()
  const { ticks } = scale
  return (
    <div className={classes['head']} aria-hidden>
      {ticks.map(({ day, year, month }, index) => {
        const left = scale.offset(day) * px
        const next = ticks[index + 1]
        const room = (next === undefined ? scale.length * px : scale.offset(next.day) * px) - left
        const name = step === 'year' ? String(year) : monthName(String(month).padStart(2, '0')).slice(0, 3)
        const withYear = step !== 'year' && (month === 1 || index === 0)
        return (
          <span key={day} style={{ left, height: '100%' }}>
            {room < roomForName
              ? ''
              : withYear && room > 2 * roomForName
                ? `${name} ${year}`
                : withYear
                  ? String(year)
                  : name}
          </span>
        )
      })}
    </div>
  )
}
