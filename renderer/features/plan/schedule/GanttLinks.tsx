import type { GanttRow, GanttScale } from '#domain/plan/gantt.ts'
import { usePlan } from '../plan-context.ts'
import classes from './GanttChart.module.css'

interface GanttLinksProps {
  readonly rows: readonly GanttRow[]
  readonly scale: GanttScale
  readonly px: number
  readonly rowHeight: number
  readonly width: number
}

/** A line from the end of what comes first to the beginning of what waits for it. */
export function GanttLinks({ rows, scale, px, rowHeight, width }: GanttLinksProps) {
  const { rows: plan, findings } = usePlan()
  const broken = new Set(
    findings.flatMap(({ code, id, otherId }) => (code === 'dependency_broken' ? [`${otherId} ${id}`] : [])),
  )
  const placeOf = (id: string) => {
    const index = rows.findIndex((row) => row.id === id)
    const days = rows[index]?.days
    if (days === undefined || days === null) return null
    const middle = index * rowHeight + rowHeight / 2
    return { start: scale.offset(days.start) * px, end: (scale.offset(days.end) + 1) * px, middle }
  }
  return (
    <svg className={classes['links']} width={width} height={rows.length * rowHeight} aria-hidden>
      {plan.dependency.map(({ id, beforeId, afterId }) => {
        const [before, after] = [placeOf(beforeId), placeOf(afterId)]
        if (before === null || after === null) return null
        const down = after.middle > before.middle ? 1 : -1
        const turn = before.end + 5
        const path = `M${before.end} ${before.middle} H${turn} V${after.middle - (down * rowHeight) / 2} H${after.start - 6} V${after.middle} H${after.start - 1}`
        return (
          <g key={id} data-broken={broken.has(`${beforeId} ${afterId}`) || undefined}>
            <path d={path} />
            <path
              d={`M${after.start - 5} ${after.middle - 3} L${after.start} ${after.middle} L${after.start - 5} ${after.middle + 3}`}
            />
          </g>
        )
      })}
    </svg>
  )
}
